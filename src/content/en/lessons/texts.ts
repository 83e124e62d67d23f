import type { LessonText } from '../../../curriculum/lesson.ts';
import { doorsText } from './doors.ts';
import { gaugesText } from './gauges.ts';
import { imageAndServerText } from './image-and-server.ts';
import { imagesAndContainersText } from './images-and-containers.ts';
import { oneImageText } from './one-image.ts';
import { threeLayersText } from './three-layers.ts';
import { twoPythonsText } from './two-pythons.ts';
import { wallsText } from './walls.ts';

/** The words of every lesson in English, by the id of its plan. */
export const lessonTexts: { readonly [lesson: string]: LessonText } = {
  'images-and-containers': imagesAndContainersText,
  'three-layers': threeLayersText,
  'two-pythons': twoPythonsText,
  walls: wallsText,
  doors: doorsText,
  gauges: gaugesText,
  'one-image': oneImageText,
  'image-and-server': imageAndServerText,
};
