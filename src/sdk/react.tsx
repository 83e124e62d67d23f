import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import {
  type Belowdeck,
  type BelowdeckEventData,
  type BelowdeckOptions,
  createBelowdeck,
} from './belowdeck.ts';
import { embedAddress } from './options.ts';

type On<E extends Parameters<Belowdeck['on']>[0]> = (data: BelowdeckEventData<E>) => void;

/** The options of an embed, and what to call at its events. */
export interface BelowdeckEmbedProps extends BelowdeckOptions {
  readonly className?: string;
  readonly onReady?: On<'ready'>;
  readonly onStep?: On<'step'>;
  readonly onCommand?: On<'command'>;
  readonly onState?: On<'state'>;
  readonly onResize?: On<'resize'>;
  readonly onComplete?: On<'complete'>;
  readonly onError?: On<'error'>;
  /** The embed, while it is there. */
  readonly ref?: Ref<Belowdeck>;
}

/** An embed as a component. Another theme dresses it anew; any other change loads it anew. */
export function BelowdeckEmbed(props: BelowdeckEmbedProps) {
  const place = useRef<HTMLDivElement>(null);
  const embed = useRef<Belowdeck | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const { theme = 'auto', sandbox, title, className } = props;
  // Where there is no page yet, there is no address; it is asked for again in the page.
  const address = typeof document === 'undefined' ? '' : embedAddress({ ...props, theme: 'auto' });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says all that it is loaded with
  useLayoutEffect(() => {
    if (!place.current) return;
    const one = createBelowdeck(place.current, latest.current);
    embed.current = one;
    one.on('ready', (data) => latest.current.onReady?.(data));
    one.on('step', (data) => latest.current.onStep?.(data));
    one.on('command', (data) => latest.current.onCommand?.(data));
    one.on('state', (data) => latest.current.onState?.(data));
    one.on('resize', (data) => latest.current.onResize?.(data));
    one.on('complete', (data) => latest.current.onComplete?.(data));
    one.on('error', (data) => latest.current.onError?.(data));
    return () => {
      embed.current = null;
      one.destroy();
    };
  }, [address, sandbox, title]);
  useEffect(() => {
    embed.current?.setTheme(theme).catch(() => undefined);
  }, [theme]);
  // It is there: the effect above has made it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: there is another embed with each address
  useImperativeHandle(props.ref, () => embed.current as Belowdeck, [address, sandbox, title]);
  return <div ref={place} className={className} />;
}
