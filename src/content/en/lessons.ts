import { type Lesson, lessonOf } from '../../curriculum/lesson.ts';
import { plans } from '../lessons/plans.ts';
import { lessonTexts } from './lessons/texts.ts';

/** All lessons in English, in the order to take them. */
export const lessons: readonly Lesson[] = plans.map((plan) => lessonOf(plan, lessonTexts[plan.id]));
