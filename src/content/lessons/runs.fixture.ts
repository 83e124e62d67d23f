import type { LessonRuns } from '../../curriculum/lesson.ts';
import { doorsRuns } from './doors.fixture.ts';
import { gaugesRuns } from './gauges.fixture.ts';
import { imageAndServerRuns } from './image-and-server.fixture.ts';
import { imagesAndContainersRuns } from './images-and-containers.fixture.ts';
import { oneImageRuns } from './one-image.fixture.ts';
import { threeLayersRuns } from './three-layers.fixture.ts';
import { twoPythonsRuns } from './two-pythons.fixture.ts';
import { wallsRuns } from './walls.fixture.ts';

/** What tests do in each lesson, by its id. The page needs none of it. */
export const lessonRuns: { readonly [lesson: string]: LessonRuns } = {
  gauges: gaugesRuns,
  'image-and-server': imageAndServerRuns,
  'images-and-containers': imagesAndContainersRuns,
  'one-image': oneImageRuns,
  'three-layers': threeLayersRuns,
  'two-pythons': twoPythonsRuns,
  walls: wallsRuns,
  doors: doorsRuns,
};
