import { getArchive, putArchive, statArchive } from './archive.ts';
import { attachWithKeys } from './attach-keys.ts';
import { commitContainer } from './commit.ts';
import { containerChanges } from './changes.ts';
import { createOnNetworks } from './create-on-networks.ts';
import { deleteImage } from './delete-image.ts';
import { execRoutes } from './exec-routes.ts';
import { streamEvents } from './event-stream.ts';
import { imageHistory } from './history.ts';
import { inspectImage, listImages } from './images.ts';
import { exportContainer } from './export.ts';
import { inspectContainer } from './inspect.ts';
import { listContainers } from './list.ts';
import { containerLogs } from './logs.ts';
import { inspectPlugin } from './missing.ts';
import { connectContainer, disconnectContainer } from './network-connect.ts';
import { createNetwork } from './network-create.ts';
import { pruneNetworks, removeNetwork } from './network-remove.ts';
import { inspectNetwork, listNetworks } from './networks.ts';
import { pullImage } from './pull.ts';
import { pruneBuilds, pruneContainers, pruneImages } from './prune.ts';
import { removeContainer } from './remove-container.ts';
import { restartContainer } from './restart.ts';
import { startAnew } from './restart-policy.ts';
import { signalContainer } from './signal-container.ts';
import { pauseContainer, unpauseContainer } from './pause.ts';
import { renameContainer } from './rename.ts';
import { resizeContainer } from './resize.ts';
import { killContainer } from './kill.ts';
import { containerStats } from './stats.ts';
import { stopContainer } from './stop.ts';
import { topContainer } from './top.ts';
import { ping } from './ping.ts';
import { info, version } from './system.ts';
import { volumeRoutes } from './volumes.ts';
import { tagImage } from './tag.ts';
import { waitContainer } from './wait.ts';
import { type Route, route } from './routes.ts';

/** The Engine API v1.50 as far as it is answered here. */
export const routes: readonly Route[] = [
  route('HEAD', '/_ping', ping),
  route('GET', '/_ping', ping),
  route('GET', '/version', version),
  route('GET', '/events', streamEvents),
  route('GET', '/info', info),
  route('GET', '/networks', listNetworks),
  route('GET', '/networks/{id}', inspectNetwork),
  route('POST', '/networks/create', createNetwork),
  route('POST', '/networks/prune', pruneNetworks),
  route('POST', '/networks/{id}/connect', connectContainer),
  route('POST', '/networks/{id}/disconnect', disconnectContainer),
  route('DELETE', '/networks/{id}', removeNetwork),
  ...volumeRoutes,
  route('GET', '/plugins/{id}/json', inspectPlugin),
  route('GET', '/containers/json', listContainers),
  route('POST', '/containers/create', createOnNetworks),
  route('GET', '/containers/{id}/json', inspectContainer),
  route('GET', '/containers/{id}/logs', containerLogs),
  route('GET', '/containers/{id}/stats', containerStats),
  route('GET', '/containers/{id}/top', topContainer),
  route('POST', '/containers/{id}/start', startAnew),
  route('POST', '/containers/{id}/stop', stopContainer),
  route('POST', '/containers/{id}/kill', (call) => killContainer(call, signalContainer)),
  route('POST', '/containers/{id}/pause', pauseContainer),
  route('POST', '/containers/{id}/unpause', unpauseContainer),
  route('POST', '/containers/{id}/restart', restartContainer),
  route('POST', '/containers/{id}/wait', waitContainer),
  route('POST', '/containers/{id}/attach', attachWithKeys),
  route('POST', '/containers/{id}/resize', resizeContainer),
  route('POST', '/containers/{id}/rename', renameContainer),
  route('DELETE', '/containers/{id}', removeContainer),
  ...execRoutes,
  route('GET', '/images/json', listImages),
  route('POST', '/images/create', pullImage),
  route('GET', '/images/{image}/json', inspectImage),
  route('POST', '/commit', commitContainer),
  route('GET', '/containers/{id}/changes', containerChanges),
  route('GET', '/containers/{id}/export', exportContainer),
  route('HEAD', '/containers/{id}/archive', statArchive),
  route('GET', '/containers/{id}/archive', getArchive),
  route('PUT', '/containers/{id}/archive', putArchive),
  route('POST', '/containers/prune', pruneContainers),
  route('POST', '/images/prune', pruneImages),
  route('POST', '/build/prune', pruneBuilds),
  route('GET', '/images/{image}/history', imageHistory),
  route('POST', '/images/{image}/tag', tagImage),
  route('DELETE', '/images/{image}', deleteImage),
];
