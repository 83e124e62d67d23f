import { WORKPLACE } from './workplace.ts';

/** Begins each line: the file system of control groups, with one group of our own in it. */
const ready = `mount -t cgroup2 cgroup2 ${WORKPLACE}; cd ${WORKPLACE}; mkdir belowdeck; `;
/** Ends each line: the group is of the whole computer, and must go again. */
const over = `; cd ${WORKPLACE}; rmdir belowdeck`;
const end = '{ kill -9 $!; wait $!; } 2>/dev/null';
const no = '2>/dev/null || echo no';

/** Lines about control groups of version 2 without a controller, run as root in mounts of their own. */
export const cgroupCases: readonly string[] = [
  `mount | grep ${WORKPLACE}`,
  `cat belowdeck/cgroup.type belowdeck/cgroup.events belowdeck/cgroup.freeze belowdeck/cgroup.procs belowdeck/cgroup.subtree_control`,
  `stat -c '%a %F' belowdeck .; stat -c %a belowdeck/cgroup.procs belowdeck/cgroup.events belowdeck/cgroup.kill belowdeck/cgroup.controllers`,
  `ls . belowdeck | grep -cE '^cgroup.(controllers|procs|subtree_control|stat)$'; ls | grep -c 'cgroup.\\(type\\|events\\|freeze\\|kill\\)'`,
  `sleep 9 & echo $! > belowdeck/cgroup.procs; [ $(cat belowdeck/cgroup.procs) = $! ]; echo $?; tail -n 1 /proc/$!/cgroup; cat belowdeck/cgroup.events; ${end}; cat belowdeck/cgroup.events belowdeck/cgroup.procs`,
  `sleep 9 & echo $! > belowdeck/cgroup.procs; rmdir belowdeck ${no}; ${end}; rmdir belowdeck && mkdir belowdeck; ls belowdeck | grep -c procs`,
  `sh -c 'echo $$ > belowdeck/cgroup.procs; tail -n 1 /proc/self/cgroup; grep -c "^$$" belowdeck/cgroup.procs'; cat belowdeck/cgroup.procs`,
  `sh -c 'echo 0 > belowdeck/cgroup.procs; tail -n 1 /proc/$$/cgroup; echo 0 > cgroup.procs; tail -n 1 /proc/$$/cgroup'`,
  `sh -c 'echo $$ > belowdeck/cgroup.procs; sh -c "tail -n 1 /proc/self/cgroup"; (tail -n 1 /proc/self/cgroup)'`,
  `echo abc > belowdeck/cgroup.procs ${no}; echo -1 > belowdeck/cgroup.procs ${no}; echo 99999999 > belowdeck/cgroup.procs ${no}; echo 12x > belowdeck/cgroup.procs ${no}`,
  `sleep 9 & echo $! | tee belowdeck/cgroup.procs | grep -c .; tail -n 1 /proc/$!/cgroup; ${end}`,
  `sleep 9 & mkdir belowdeck/in; echo $! > belowdeck/in/cgroup.procs; cat belowdeck/cgroup.procs belowdeck/cgroup.events; grep populated belowdeck/in/cgroup.events; ${end}; rmdir belowdeck/in`,
  `mkdir belowdeck/in; rmdir belowdeck ${no}; grep nr_descendants belowdeck/cgroup.stat; rmdir belowdeck/in; grep nr_descendants belowdeck/cgroup.stat`,
  `mkdir -p belowdeck/a/b/c; grep nr_descendants belowdeck/cgroup.stat belowdeck/a/cgroup.stat; rmdir belowdeck/a/b/c belowdeck/a/b belowdeck/a`,
  `mkdir belowdeck ${no}; mkdir nosuch/in ${no}; mkdir belowdeck/cgroup.procs ${no}; rmdir nosuch ${no}; rmdir cgroup.procs ${no}`,
  `touch belowdeck/new ${no}; (echo x > belowdeck/new) ${no}; rm belowdeck/cgroup.procs ${no}; rm belowdeck ${no}; cat belowdeck ${no}`,
  `sleep 9 & echo $! > belowdeck/cgroup.procs; echo 1 > belowdeck/cgroup.freeze; sleep 1; cat belowdeck/cgroup.freeze; grep frozen belowdeck/cgroup.events; echo 0 > belowdeck/cgroup.freeze; grep frozen belowdeck/cgroup.events; ${end}`,
  `echo 2 > belowdeck/cgroup.freeze ${no}; echo x > belowdeck/cgroup.freeze ${no}; echo 0 > belowdeck/cgroup.kill ${no}; echo x > belowdeck/cgroup.kill ${no}; cat belowdeck/cgroup.freeze`,
  `sleep 9 & echo $! > belowdeck/cgroup.procs; echo 1 > belowdeck/cgroup.kill; wait $! 2>/dev/null; echo $?; cat belowdeck/cgroup.procs belowdeck/cgroup.events`,
  `mkdir belowdeck/in; sleep 9 & echo $! > belowdeck/in/cgroup.procs; echo 1 > belowdeck/cgroup.kill; wait $! 2>/dev/null; echo $?; cat belowdeck/in/cgroup.procs; rmdir belowdeck/in`,
  `echo +nosuch > belowdeck/cgroup.subtree_control ${no}; echo memory > belowdeck/cgroup.subtree_control ${no}; echo 1 > belowdeck/cgroup.events ${no}; echo 1 > belowdeck/cgroup.controllers ${no}`,
  `sh -c 'echo $$ > belowdeck/cgroup.procs; tail -n 1 /proc/self/cgroup; unshare -C tail -n 1 /proc/self/cgroup'`,
  `sh -c 'echo $$ > belowdeck/cgroup.procs; unshare -C sh -c "mkdir belowdeck/in; echo \\$\\$ > belowdeck/in/cgroup.procs; tail -n 1 /proc/self/cgroup; echo 0 > cgroup.procs; tail -n 1 /proc/self/cgroup; rmdir belowdeck/in"'`,
  `sh -c 'echo $$ > belowdeck/cgroup.procs; unshare -C sh -c "mount -t cgroup2 none /mnt; grep -c \\"none /mnt cgroup2 rw,relatime \\" /proc/mounts; ls -d /mnt/belowdeck 2>/dev/null; cat /mnt/cgroup.type; stat -c %a /mnt; umount /mnt"'`,
  `cd belowdeck; pwd; ls -d ../belowdeck; cat cgroup.type; umount .. ${no}; cat ../belowdeck/./cgroup.type`,
  `mkdir belowdeck/in; echo belowdeck/*/ belowdeck/i*/cgroup.type; cat belowdeck/*/cgroup.type; rmdir belowdeck/*/; ls -d belowdeck/*/ ${no}`,
].map((line) => ready + line + over);
