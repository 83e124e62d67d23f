import type { Case } from '../case.ts';
import { one } from './make.ts';

const after = (text: string): string => `run --name c1 busybox sh -c '${text}'`;

/** Changed files, images made out of containers, their names and their history, and what the daemon tells. */
export const files: readonly Case[] = [
  // diff: real Docker gives neighbours in no certain order, so each case has one at each place
  one('diff of one that never ran', 'create --name c1 busybox', 'diff c1'),
  one('diff of a new file', after('echo x > /mine'), 'diff c1'),
  one('diff of a new file in a directory', after('echo x > /etc/mine'), 'diff c1'),
  one('diff of a changed file', after('echo x >> /etc/passwd'), 'diff c1'),
  one('diff of a deleted file', after('rm /etc/passwd'), 'diff c1'),
  one('diff of new directories', after('mkdir -p /a/b/c'), 'diff c1'),
  one('diff of a deleted directory', after('rm -r /tmp'), 'diff c1'),
  one('diff of a deleted and a new file', after('rm /etc/passwd; echo x > /etc/mine'), 'diff c1'),
  one('diff of a file that came and went', after('echo x > /etc/f; rm /etc/f'), 'diff c1'),
  one('diff of a file that came and went at the root', after('echo x > /f; rm /f'), 'diff c1'),
  one('diff of a name with a blank', after('echo x > "/a b"'), 'diff c1'),
  one(
    'diff of one that runs',
    `run -d --name c1 busybox sh -c 'echo x > /mine; sleep 60'`,
    { pause: 500 },
    'diff c1',
    'container diff c1',
    'rm -f c1',
  ),
  one('diff after a second run', after('echo x >> /mine'), 'start -a c1', 'diff c1'),
  one('diff of what is not there', 'diff nosuch', 'diff'),
  // tag
  one('tag', 'tag busybox mine', 'images mine', 'run --rm mine echo hi'),
  one(
    'tag with a tag',
    'tag busybox:latest mine:v1',
    'image tag busybox mine:v2',
    // Names of one image come in no certain order.
    'images --format {{.Repository}}:{{.Tag}} mine:v1',
    'images --format {{.Repository}}:{{.Tag}} mine:v2',
  ),
  one(
    'tag of a long name',
    'tag busybox registry.example.com:5000/a/b:c',
    'images --format {{.Repository}} registry.example.com:5000/a/b',
  ),
  one('tag of what is not there', 'tag nosuch mine', 'tag nosuch:v1 mine'),
  one('tag twice', 'tag busybox mine', 'tag busybox mine', 'images -q'),
  one('tag and rmi', 'tag busybox mine', 'rmi mine', 'images', 'rmi mine'),
  one('tag and rmi of the first name', 'tag busybox mine', 'rmi busybox', 'images --format {{.Repository}}'),
  one('tag and inspect', 'tag busybox mine:1', `inspect -f '{{json .RepoTags}}' mine:1`),
  one('a name that is none', 'tag busybox UPPER', 'tag busybox a:b:c', 'tag busybox'),
  one('events of tag', 'tag busybox mine:1', 'rmi mine:1', { events: true }),
  // history
  one('history of what is not there', 'history nosuch', 'image history nosuch:v1', 'history'),
  one('history -q', 'history -q busybox'),
  one(
    'history of columns',
    `history --format '{{.Comment}}' busybox`,
    `history --no-trunc --format '{{.CreatedBy}}' busybox`,
  ),
  one(
    'history of a template that is none',
    `history --format '{{.Nope}}' busybox`,
    `history --format '{{' busybox`,
  ),
  one(
    'history of hello-world',
    'pull -q hello-world',
    `history --format '{{.ID}} {{.CreatedBy}}' hello-world`,
  ),
  // commit
  one('commit without a name', after('echo x > /mine'), 'commit c1', 'images', 'images -q'),
  one('commit and run', after('echo x > /mine'), 'commit c1 mine', 'run --rm mine cat /mine', 'images'),
  one('commit and history', after('echo x > /mine'), `commit -m 'a note' -a me c1 mine`, 'history mine'),
  one(
    'commit and inspect',
    after('echo x > /mine'),
    `commit -m 'a note' -a me c1 mine:v1`,
    `inspect -f '{{.Comment}} {{.Author}} {{json .Config.Cmd}} {{len .RootFS.Layers}}' mine:v1`,
    `inspect -f '{{json .RepoTags}} {{json .RepoDigests}} {{.Architecture}} {{.Os}} {{.Parent}}' mine:v1`,
  ),
  one(
    'commit -c of what may not be there',
    'create --name c1 busybox',
    `commit -c 'RUN x' c1`,
    `commit -c 'BOGUS x' c1`,
    `commit -c 'STOPSIGNAL SIGINT' c1`,
  ),
  one(
    'commit of what changed nothing',
    'create --name c1 busybox',
    'commit c1 mine',
    'history mine',
    'run --rm mine echo hi',
  ),
  one('commit of a deleted file', after('rm /etc/passwd'), 'commit c1 mine', 'run --rm mine cat /etc/passwd'),
  one('commit of a container that is not there', 'commit nosuch', 'commit nosuch x', 'commit'),
  one('commit to a name that is none', 'create --name c1 busybox', 'commit c1 UPPER', 'commit c1 a:b:c'),
  one(
    'commit and diff of the next one',
    after('echo x > /mine'),
    'commit c1 mine',
    `run --name c2 mine sh -c 'rm /mine'`,
    'diff c2',
  ),
  one('commit and rmi', after('echo x > /mine'), 'commit c1 mine', 'rmi mine', 'images'),
  one('events of commit', 'create --name c1 busybox', `commit -m hi c1 mine:v1`, { events: true }),
  // events at the prompt
  one(
    'events of a moment that has passed',
    `events --since 1 --until 2`,
    'events --since 5 --until 3',
    'events --since x',
    'events --until 1x',
    'events --filter x',
    `events --format '{{'`,
  ),
  one('history of two names', 'tag busybox mine', 'history -q mine'),
];
