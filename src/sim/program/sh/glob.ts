const sources = new Map<string, RegExp>();

/** Whether a text fits a shell pattern: `*`, `?`, `[a-z]`, `[!a]` (glob(7)). A backslash takes the meaning from what follows. */
export function fitsPattern(pattern: string, text: string): boolean {
  let fits = sources.get(pattern);
  if (!fits) {
    fits = compiled(pattern);
    if (sources.size > 200) sources.clear();
    sources.set(pattern, fits);
  }
  return fits.test(text);
}

function compiled(pattern: string): RegExp {
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i] ?? '';
    const end = char === '[' ? pattern.indexOf(']', i + 2) : -1;
    if (char === '*') source += '.*';
    else if (char === '?') source += '.';
    else if (end > 0) {
      const inside = pattern
        .slice(i + 1, end)
        .replace(/^!/, '^')
        .replace(/[\\\]]/g, '\\$&');
      source += `[${inside}]`;
      i = end;
    } else {
      const plain = char === '\\' ? (pattern[++i] ?? '\\') : char;
      source += plain.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    }
  }
  try {
    return new RegExp(`^${source}$`, 's');
  } catch {
    return /$^/;
  }
}
