import type { LessonPlan } from '../../curriculum/lesson.ts';
import { doors } from './doors.ts';
import { gauges } from './gauges.ts';
import { imageAndServer } from './image-and-server.ts';
import { imagesAndContainers } from './images-and-containers.ts';
import { oneImage } from './one-image.ts';
import { threeLayers } from './three-layers.ts';
import { twoPythons } from './two-pythons.ts';
import { walls } from './walls.ts';

/** All lessons, in the order to take them. */
export const plans: readonly LessonPlan[] = [
  imagesAndContainers,
  threeLayers,
  twoPythons,
  walls,
  doors,
  gauges,
  oneImage,
  imageAndServer,
];
