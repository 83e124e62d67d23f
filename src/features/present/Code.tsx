import { useEffect, useState } from 'react';
import { encode } from 'uqr';
import { presentWords as words } from '../../content/en/present-words.ts';
import { linkTo } from '../../platform/address.ts';
import { type CodeLink, codeLinkOf } from './code-link.ts';
import { Window } from './Window.tsx';

/** Modules of light round a code, which readers need to find it. */
const QUIET = 4;

/** A code to take this moment along with a phone; where its link is too long for one, to the lesson. */
export function Code({
  lesson,
  linkNow,
  onClose,
}: {
  readonly lesson: string;
  /** The link to this moment, shorter without the lesson; null where the run is too long for one. */
  readonly linkNow: (lesson: null) => Promise<string | null>;
  readonly onClose: () => void;
}) {
  const [code, setCode] = useState<CodeLink | null>(null);
  useEffect(() => {
    let isGone = false;
    const toLesson = linkTo({ search: `?lesson=${lesson}`, hash: '' });
    const put = (moment: string | null) => isGone || setCode(codeLinkOf(moment, toLesson));
    linkNow(null).then(put, () => put(null));
    return () => {
      isGone = true;
    };
  }, [lesson, linkNow]);
  return (
    <Window title={words.code} onClose={onClose}>
      {code && (
        <>
          <Squares link={code.link} label={words.codeOf[code.kind]} />
          <p>{words.codeOf[code.kind]}</p>
          <p className="present-code-link">{code.link}</p>
        </>
      )}
    </Window>
  );
}

function Squares({ link, label }: { readonly link: string; readonly label: string }) {
  const { data, size } = encode(link, { ecc: 'M', border: QUIET });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg className="present-code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}
