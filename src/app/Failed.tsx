import { Component, type ReactNode } from 'react';
import { interfaceWords as words } from '../content/en/interface.ts';
import { Button } from '../ui/Button.tsx';

/** Something that cannot go on, said plainly, with a way out. */
export function Notice({
  title,
  text,
  link,
  onStartOver,
  startOver,
}: {
  readonly title: string;
  readonly text: string;
  /** A link that replays what led here, and its name; null where there is none. */
  readonly link: { readonly href: string; readonly name: string } | null;
  readonly onStartOver: () => void;
  readonly startOver: string;
}) {
  return (
    <main>
      <div className="notice" role="alert">
        <h1>{title}</h1>
        <p>{text}</p>
        {link && (
          <p>
            <a href={link.href}>{link.name}</a>
          </p>
        )}
        <Button look="filled" onPress={onStartOver}>
          {startOver}
        </Button>
      </div>
    </main>
  );
}

/** Catches what throws inside, while drawing or at a key: that is a bug of ours, and the page says so. */
export class Failed extends Component<
  { readonly replay: () => string | null; readonly onStartOver: () => void; readonly children: ReactNode },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  readonly onError = (event: ErrorEvent) => {
    // Browsers also report what is no exception, such as an observer that was late.
    if (event.error instanceof Error) this.setState({ hasFailed: true });
  };

  readonly startOver = () => {
    this.setState({ hasFailed: false });
    this.props.onStartOver();
  };

  override componentDidMount() {
    window.addEventListener('error', this.onError);
  }

  override componentWillUnmount() {
    window.removeEventListener('error', this.onError);
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    const href = this.props.replay();
    return (
      <Notice
        title={words.bug.title}
        text={words.bug.text}
        link={href === null ? null : { href, name: words.bug.replay }}
        onStartOver={this.startOver}
        startOver={words.bug.startOver}
      />
    );
  }
}
