import { lazy, Suspense } from 'react';
import { readAddress } from '../../platform/address.ts';
import { Presenting, type PresentProps } from './Presenting.tsx';

/** Comes where a real docker is watched. */
const Live = lazy(() => import('./live/Live.tsx').then((module) => ({ default: module.Live })));

/** The mode for a class: the machine of this page, or a real docker in front of an engine that serves this page. */
export function Present(props: PresentProps) {
  if (!/[?&]live\b/.test(readAddress().search)) return <Presenting {...props} isLive={false} />;
  return (
    <Suspense>
      <Live {...props} />
    </Suspense>
  );
}
