import type { Case } from '../case.ts';
import { one } from './make.ts';

const names = "inspect --type network -f '{{range .Containers}}{{.Name}} {{.IPv4Address}} {{end}}' bridge";
const count = "inspect --type network -f '{{len .Containers}}'";

/** The networks that are there from the start, and who is on them. */
export const networks: readonly Case[] = [
  // Of its addresses a daemon tells the gateway only once something has asked for it.
  one('the bridge network', "inspect -f '{{json .Options}} {{json .Labels}} {{.Attachable}}' bridge"),
  one('the networks host and none', 'inspect host none'),
  one('a network that is not there', 'inspect --type network nope', 'inspect nope'),
  one(
    'a container is on the bridge network while it runs',
    'run -d --name web busybox sleep 60',
    names,
    `${count} none`,
    'kill web',
    `${count} bridge`,
  ),
  one(
    'a created container is on no network yet',
    'create --name web busybox sleep 60',
    `${count} bridge`,
    'start web',
    `${count} bridge`,
  ),
  one(
    'the bridge network knows a renamed container by its new name',
    'run -d --name web busybox sleep 60',
    'rename web other',
    names,
  ),
  one(
    'two containers on the bridge network',
    'run -d --name web busybox sleep 60',
    'run -d --name db busybox sleep 60',
    `${count} bridge`,
    'rm -f web',
    names,
  ),
  one(
    'driver and options of a network',
    "inspect -f '{{.Driver}} {{.Scope}} {{.Internal}} {{.Options}}' bridge",
    "inspect -f '{{.Name}} {{.Driver}} {{json .IPAM}}' none",
  ),
];
