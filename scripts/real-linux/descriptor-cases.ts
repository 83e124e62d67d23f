/** Lines about namespaces that only an open file holds, and about clocks set by hand, run as root. */
export const descriptorCases: readonly string[] = [
  'unshare -u sleep 2 & sleep 1; exec 3</proc/$!/ns/uts; a=$(readlink /proc/$!/ns/uts); wait; b=$(nsenter --uts=/proc/$$/fd/3 readlink /proc/self/ns/uts); [ "$a" = "$b" ]; echo $?; [ "$a" = "$(readlink /proc/$$/fd/3)" ]; echo $?; exec 3<&-; nsenter --uts=/proc/$$/fd/3 true 2>/dev/null; echo $?',
  "unshare -u sh -c 'hostname box; sleep 2' & sleep 1; exec 3</proc/$!/ns/uts; wait; nsenter --uts=/proc/$$/fd/3 hostname; exec 3>&-; readlink /proc/$$/fd/3; echo $?",
  'unshare -n sleep 2 & sleep 1; exec 3</proc/$!/ns/net; exec 4</proc/$$/fd/3; exec 3<&-; wait; readlink /proc/$$/fd/3; nsenter --net=/proc/$$/fd/4 true; echo $?',
  'exec 3</etc/passwd; readlink /proc/$$/fd/3; exec 3<&-; readlink /proc/$$/fd/3; echo $?',
  'exec 5<&-; echo $?',
  'true 3</etc/passwd; readlink /proc/$$/fd/3; echo $?',
  "unshare -T sh -c '(echo boottime 86400 0 > /proc/$$/timens_offsets) 2>/dev/null; echo $?; cat /proc/$$/timens_offsets'",
  '(echo boottime 5 0 > /proc/self/timens_offsets) 2>/dev/null; echo $?',
  '(echo nosuch > /proc/self/timens_offsets) 2>/dev/null; echo $?',
];
