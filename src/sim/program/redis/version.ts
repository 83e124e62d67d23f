/** The version that our image of Redis says it has. */
export const VERSION = '7.4.3';
