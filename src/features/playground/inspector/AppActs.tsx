import type { InspectorWords } from '../../../content/en/inspector-words-type.ts';
import { type AppDevice, type AppName, appDevices } from '../../../sim/kernel/app.ts';
import { Button } from '../../../ui/Button.tsx';

/** What a program of the computer can be told to do, so that one sees which way it has to go. */
export function AppActs({
  app,
  onAsk,
  words,
}: {
  readonly app: AppName;
  readonly onAsk: (app: AppName, device: AppDevice) => void;
  readonly words: InspectorWords['acts'];
}) {
  return (
    <div className="acts">
      <p>{words.intro}</p>
      {appDevices.map((device) => (
        <Button key={device} onPress={() => onAsk(app, device)}>
          {words[device]}
        </Button>
      ))}
    </div>
  );
}
