/** Whether Go's net.ParseIP takes `text`: four numbers up to 255, or groups of an IPv6 address. */
export function isIpAddress(text: string): boolean {
  return isIpv4(text) || isIpv6(text);
}

function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return (
    parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)
  );
}

function isIpv6(text: string): boolean {
  const [before = '', after, ...more] = text.split('::');
  if (more.length > 0) return false;
  const head = groupsOf(before);
  const tail = after === undefined ? 0 : groupsOf(after);
  if (head === null || tail === null) return false;
  return after === undefined ? head === 8 : head + tail < 8;
}

/** How many groups of 16 bits stand in `text`, null when it is none; the last may be written as IPv4. */
function groupsOf(text: string): number | null {
  if (text === '') return 0;
  const groups = text.split(':');
  const last = groups.at(-1) ?? '';
  const asIpv4 = last.includes('.');
  if (asIpv4 && !isIpv4(last)) return null;
  const plain = asIpv4 ? groups.slice(0, -1) : groups;
  if (!plain.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return null;
  return plain.length + (asIpv4 ? 2 : 0);
}
