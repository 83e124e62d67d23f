/** The lesson that a first visit begins with. */
export const FIRST_LESSON = 'images-and-containers';
