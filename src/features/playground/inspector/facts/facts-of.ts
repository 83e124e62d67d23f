import { partsOf, type ThingId } from '../../../../scene/thing.ts';
import type { Participant } from '../../../../sim/names.ts';
import type { InspectorWords } from '../../../../content/en/inspector-words-type.ts';
import { containerFacts } from './container.ts';
import { deviceFacts, repositoryFacts } from './device.ts';
import { exchangeFacts } from './exchange.ts';
import type { Facts, Look } from './facts.ts';
import { hostFilesFacts } from './host-files.ts';
import { imageFacts } from './image.ts';
import { cgroupFacts, namespaceFacts, processFacts } from './kernel.ts';
import { keptFacts } from './kept.ts';
import { layerFacts } from './layer.ts';
import { cableFacts, networkFacts, ruleFacts } from './network.ts';
import { participantFacts } from './participant.ts';

type FactsOf = (id: string, look: Look, words: InspectorWords) => Facts;

const byKind = new Map<string, FactsOf>([
  ['image', imageFacts],
  ['layer', layerFacts],
  ['container', containerFacts],
  ['process', processFacts],
  ['namespace', namespaceFacts],
  ['cgroup', cgroupFacts],
  ['exchange', exchangeFacts],
  ['device', deviceFacts],
  ['directory', hostFilesFacts],
  ['repository', repositoryFacts],
  ['network', networkFacts],
  ['cable', cableFacts],
  ['rule', ruleFacts],
  ['volume', keptFacts('volume')],
  ['bind', keptFacts('bind')],
  ['tmpfs', keptFacts('tmpfs')],
]);

/** Everything there is to say about a thing at a moment. A thing that is not there then says so. */
export function factsOf(thing: ThingId, look: Look, words: InspectorWords): Facts {
  const { kind, id } = partsOf(thing);
  const say = byKind.get(kind);
  if (say) return say(id, look, words);
  if (isParticipant(thing, words)) return participantFacts(thing, look, words);
  return { title: words.apps[id] ?? id, subtitle: words.means.app, rows: [], raw: [] };
}

function isParticipant(thing: string, words: InspectorWords): thing is Participant {
  return Object.hasOwn(words.participants, thing);
}
