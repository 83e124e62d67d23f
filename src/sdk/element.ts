import { embedWords } from '../content/en/embed-words.ts';
import { embedHeight } from '../trace/embed-size.ts';
import { type Belowdeck, type BelowdeckMethods, createBelowdeck } from './belowdeck.ts';
import { hostTheme, watchHostTheme } from './host-theme.ts';
import { EVENTS } from './incoming.ts';
import { type BelowdeckOptions, PARAMETERS } from './options.ts';

const ATTRIBUTES = ['src', 'moment', 'title', 'sandbox', ...PARAMETERS] as const;
type Attribute = (typeof ATTRIBUTES)[number];

const METHODS: readonly (keyof BelowdeckMethods)[] = [
  'goTo',
  'next',
  'prev',
  'play',
  'pause',
  'run',
  'reset',
  'getState',
  'setState',
  'setTheme',
];

const STYLE =
  ':host{display:block;position:relative;max-width:100%}:host([hidden]){display:none}' +
  '::slotted(*){display:block;max-width:100%}' +
  'button{position:absolute;top:50%;left:50%;transform:translate(-50%,-50%);min-height:48px;padding:0 24px;' +
  'border:2px solid #fffdf8;border-radius:10px;background:#17212b;color:#fffdf8;font:600 16px system-ui;cursor:pointer}' +
  'button:focus-visible{outline:3px solid #b03a0a;outline-offset:3px}';

/** Where this script lies: the embed is beside it. Unknown where it was bundled into another one. */
const HERE = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : null;

/** What attributes and methods the element has beside those of every element. */
export interface BelowDeckMembers extends Omit<BelowdeckMethods, 'focus'> {
  src: string | null;
  moment: string | null;
  lesson: string | null;
  step: string | null;
  theme: string | null;
  layout: string | null;
  controls: string | null;
  start: string | null;
  autoplay: string | null;
  speed: string | null;
  font: string | null;
  motion: string | null;
  readonly: string | null;
  deck: string | null;
  sandbox: string | null;
}

// The members are defined on the prototype below, from the same lists that the attributes come from.
const WithMembers = HTMLElement as unknown as new () => HTMLElement & BelowDeckMembers;

/** `<below-deck>`: a poster and a link in the page itself, and the embed in their place once it is wanted. */
export class BelowDeckElement extends WithMembers {
  static readonly observedAttributes = ['src', 'moment', ...PARAMETERS];

  readonly #shadow = this.attachShadow({ mode: 'open' });
  #embed: Belowdeck | null = null;
  #stop: readonly (() => void)[] = [];

  connectedCallback(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.#shadow.adoptedStyleSheets = [sheet];
    this.#rest();
  }

  disconnectedCallback(): void {
    this.#clear();
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected || this.#shadow.childNodes.length === 0) return;
    if (name === 'theme') this.#dress();
    else if (this.#embed) this.#begin(false);
    else this.#rest();
  }

  /** The embed, which is loaded by this where it is not there yet. */
  get embed(): Belowdeck {
    return this.#embed ?? this.#begin(false);
  }

  /** The poster, and what waits for the embed to be wanted. */
  #rest(): void {
    this.#clear();
    if (this.childElementCount === 0) this.append(this.#poster());
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = embedWords.start;
    button.addEventListener('click', () => this.#begin(true));
    this.#shadow.append(document.createElement('slot'), button);
    const start = this.getAttribute('start');
    if (start === 'load') this.#begin(false);
    if (start === 'visible') {
      const observer = new IntersectionObserver((entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#begin(false);
      });
      observer.observe(this);
      this.#stop = [() => observer.disconnect()];
    }
  }

  #begin(isPressed: boolean): Belowdeck {
    const height = this.offsetHeight;
    this.#clear();
    const embed = createBelowdeck(this.#shadow, this.#options());
    this.#embed = embed;
    // What was there keeps its room until the embed has said how high it is.
    embed.frame.style.height = `${Math.max(height, embedHeight(this.clientWidth))}px`;
    const told = EVENTS.map((name) =>
      embed.on(name, (detail) =>
        this.dispatchEvent(new CustomEvent(`belowdeck-${name}`, { detail, bubbles: true, composed: true })),
      ),
    );
    this.#stop = [...told, watchHostTheme(() => this.#dress())];
    if (isPressed) embed.ready.then(() => this.#enter(embed)).catch(() => undefined);
    return embed;
  }

  /** Whoever pressed goes on inside, unless they have gone elsewhere meanwhile. */
  async #enter(embed: Belowdeck): Promise<void> {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body || activeElement === this)
      await embed.focus();
  }

  #dress(): void {
    void this.#embed?.setTheme(this.#options().theme ?? 'auto').catch(() => undefined);
  }

  #clear(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
    this.#embed?.destroy();
    this.#embed = null;
    this.#shadow.replaceChildren();
  }

  #src(): string {
    return this.getAttribute('src') ?? new URL('embed.html', HERE ?? document.baseURI).href;
  }

  #options(): BelowdeckOptions {
    const given = Object.fromEntries(
      ATTRIBUTES.flatMap((name) => {
        const value = this.getAttribute(name);
        // An attribute without a value is a wish.
        return value === null ? [] : [[name, value === '' && isFlag(name) ? '1' : value]];
      }),
    );
    return { theme: hostTheme(this), ...given, start: 'load', src: this.#src() };
  }

  #poster(): HTMLElement {
    const lesson = this.getAttribute('lesson');
    const link = document.createElement('a');
    link.href = new URL(lesson === null ? './' : `./?lesson=${encodeURIComponent(lesson)}`, this.#src()).href;
    const image = document.createElement('img');
    image.src = new URL(`posters/${encodeURIComponent(lesson ?? 'first')}.svg`, this.#src()).href;
    image.alt = embedWords.open;
    image.width = 720;
    image.height = 480;
    image.style.cssText = 'display:block;max-width:100%;height:auto';
    link.append(image);
    return link;
  }
}

const isFlag = (name: Attribute): boolean => name === 'autoplay' || name === 'readonly';

for (const name of ATTRIBUTES)
  if (name !== 'title')
    Object.defineProperty(BelowDeckElement.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: BelowDeckElement) {
        return this.getAttribute(name);
      },
      set(this: BelowDeckElement, value: unknown) {
        if (value === null || value === undefined || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? '' : String(value));
      },
    });
for (const name of METHODS)
  Object.defineProperty(BelowDeckElement.prototype, name, {
    configurable: true,
    value(this: BelowDeckElement, ...given: readonly unknown[]) {
      return Reflect.apply(this.embed[name], null, given);
    },
  });

if (!customElements.get('below-deck')) customElements.define('below-deck', BelowDeckElement);

declare global {
  interface HTMLElementTagNameMap {
    'below-deck': BelowDeckElement;
  }
}
