import type { Behaviour } from './command.ts';
import { attach } from './container/attach.ts';
import { commit } from './container/commit.ts';
import { copy } from './container/copy.ts';
import { create } from './container/create.ts';
import { escapeProxy } from './container/detach.ts';
import { diff } from './container/diff.ts';
import { exportFiles } from './container/export.ts';
import { exec } from './container/exec.ts';
import { kill } from './container/kill.ts';
import { ps } from './container/list.ts';
import { logs } from './container/logs.ts';
import { port } from './container/port.ts';
import { containerPrune } from './container/prune.ts';
import { rename } from './container/rename.ts';
import { rm } from './container/rm.ts';
import { ownDirectory } from './container/own-directory.ts';
import { createBody } from './container/create-body.ts';
import { run } from './container/run.ts';
import { start } from './container/start.ts';
import { restart, stop } from './container/stop.ts';
import { pause, unpause } from './container/pause.ts';
import { stats } from './container/stats.ts';
import { top } from './container/top.ts';
import { wait } from './container/wait.ts';
import { history } from './image/history.ts';
import { images } from './image/list.ts';
import { imagePrune } from './image/prune.ts';
import { pull } from './image/pull.ts';
import { rmi } from './image/remove.ts';
import { tag } from './image/tag.ts';
import { connect, disconnect } from './network/connect.ts';
import { createNetwork } from './network/create.ts';
import { listNetworks } from './network/list.ts';
import { networkPrune } from './network/prune.ts';
import { removeNetworks } from './network/remove.ts';
import { events } from './system/events.ts';
import { inspect, inspectIn } from './system/inspect.ts';
import { systemPrune } from './system/prune.ts';
import { volumeCreate } from './volume/create.ts';
import { volumeList } from './volume/list.ts';
import { volumePrune } from './volume/prune.ts';
import { volumeRemove } from './volume/remove.ts';
import { version } from './system/version.ts';
import { platformText } from './parse/platform-value.ts';

/** What every command does, by the name that its grammar gives. */
export const verbs: Readonly<Record<string, Behaviour>> = {
  create,
  exec,
  kill,
  ps,
  logs,
  port,
  rename,
  rm,
  run: (io, given) =>
    run(
      io,
      given,
      (typed, attached, console) => createBody(typed, attached, console, ownDirectory(io)),
      escapeProxy,
      platformText,
    ),
  attach,
  stats,
  top,
  start,
  stop,
  restart,
  pause,
  unpause,
  wait,
  images,
  pull,
  rmi,
  inspect,
  version,
  commit,
  cp: copy,
  diff,
  export: exportFiles,
  events,
  history,
  tag,
  'inspect container': (io, given) => inspectIn(io, given, 'container'),
  'network connect': connect,
  'network create': createNetwork,
  'network disconnect': disconnect,
  'network inspect': (io, given) => inspectIn(io, given, 'network'),
  'network ls': listNetworks,
  'network prune': networkPrune,
  'network rm': removeNetworks,
  'container prune': containerPrune,
  'image prune': imagePrune,
  'system prune': systemPrune,
  'volume create': volumeCreate,
  'volume ls': volumeList,
  'volume prune': volumePrune,
  'volume rm': volumeRemove,
  'inspect volume': (io, given) => inspectIn(io, given, 'volume', false),
  'inspect image': (io, given) => inspectIn(io, given, 'image'),
};
