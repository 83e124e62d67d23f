import { type Lesson, lessonOf } from '../../curriculum/lesson.ts';
import { imagesAndContainers } from '../lessons/images-and-containers.ts';
import { imagesAndContainersText } from './lessons/images-and-containers.ts';

/** All lessons in English, in the order to take them. */
export const lessons: readonly Lesson[] = [lessonOf(imagesAndContainers, imagesAndContainersText)];
