import type { Platform } from '../../../sim/desktop.ts';
import { TEXT_SIZES, type TextSize, THEMES, type Theme } from '../../../platform/theme.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Select } from '../../../ui/Select.tsx';
import './Header.css';
import { Mark } from './Mark.tsx';
import { Share, type Shared } from './Share.tsx';
import type { HeaderWords } from '../../../content/en/header-words-type.ts';

const PLATFORMS: readonly Platform[] = ['linux', 'macos', 'windows'];

/** The head of the page: whose it is, and what holds for all of it. */
export function Header({
  platform,
  theme,
  textSize,
  onPlatform,
  onTheme,
  onTextSize,
  onShare,
  onSave,
  onPresent,
  onStartOver,
  onUndoStartOver,
  words,
}: {
  readonly platform: Platform;
  readonly theme: Theme;
  readonly textSize: TextSize;
  /** The same commands on a computer with another system. */
  readonly onPlatform: (platform: Platform) => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onTextSize: (size: TextSize) => void;
  /** Puts a link to this moment on the clipboard; says whether that went well, and the link. */
  readonly onShare: () => Promise<Shared>;
  /** Opens the window that gives files to keep. */
  readonly onSave: () => void;
  /** Shows this machine to a class. */
  readonly onPresent: () => void;
  readonly onStartOver: () => void;
  /** Brings the old machine back; null when there is none to bring back. */
  readonly onUndoStartOver: (() => void) | null;
  readonly words: HeaderWords;
}) {
  return (
    <header className="header">
      <h1 className="header-name">
        <Mark />
        <span className="header-word">{words.name}</span>
      </h1>
      <div className="header-tools">
        {onUndoStartOver && (
          <Button look="outlined" icon="undo" name={words.undoStartOver} onPress={onUndoStartOver}>
            {words.undoStartOver}
          </Button>
        )}
        <Button look="quiet" icon="restart" name={words.startOver} onPress={onStartOver}>
          {words.startOver}
        </Button>
        <Share onShare={onShare} words={words} />
        <Button look="quiet" icon="save" name={words.saveName} onPress={onSave}>
          {words.save}
        </Button>
        <Button look="quiet" icon="play" name={words.present} onPress={onPresent}>
          {words.present}
        </Button>
        <Select
          look="quiet"
          label={words.platform}
          options={PLATFORMS.map((value) => ({ value, label: words.platforms[value] }))}
          value={platform}
          onChange={onPlatform}
        >
          <Icon name="computer" />
          <span className="header-platform">{words.platforms[platform]}</span>
        </Select>
        <Select
          look="quiet"
          label={words.textSize}
          options={TEXT_SIZES.map((value) => ({ value, label: words.textSizes[value] }))}
          value={textSize}
          onChange={onTextSize}
        >
          <span className="header-letters">Aa</span>
        </Select>
        <Select
          look="quiet"
          label={words.theme}
          options={THEMES.map((value) => ({ value, label: words.themes[value] }))}
          value={theme}
          onChange={onTheme}
        >
          <Icon name="contrast" />
          <span className="header-theme">{theme === 'system' ? words.theme : words.themes[theme]}</span>
        </Select>
      </div>
    </header>
  );
}
