/** How a stream of server-sent events is: there, lost for now, or not to be had. */
export type StreamState = 'open' | 'lost' | 'none';

/** Listens to server-sent events of this site. The browser asks again where it was lost; gives what ends it. */
export function listen(
  address: string,
  onText: (text: string) => void,
  onState: (state: StreamState) => void,
): () => void {
  const source = new EventSource(address);
  source.addEventListener('open', () => onState('open'));
  source.addEventListener('message', ({ data }) => onText(String(data)));
  source.addEventListener('error', () => onState(source.readyState === source.CLOSED ? 'none' : 'lost'));
  return () => source.close();
}
