import {
  boolType,
  type GoType,
  mapOf,
  optional,
  field,
  pointerTo,
  sliceOf,
  stringType,
  structOf,
} from '../../format/template/go-type.ts';

const text = (name: string, json = name) => optional(name, stringType, json);

const client = structOf('system.clientVersion', [
  optional('Platform', pointerTo(structOf('system.platformInfo', [text('Name')]))),
  text('Version'),
  text('APIVersion', 'ApiVersion'),
  text('DefaultAPIVersion'),
  text('GitCommit'),
  text('GoVersion'),
  text('Os'),
  text('Arch'),
  text('BuildTime'),
  text('Context'),
]);

const component = structOf('types.ComponentVersion', [
  field('Name', stringType),
  field('Version', stringType),
  optional('Details', mapOf(stringType)),
]);

const server = structOf('types.Version', [
  optional('Platform', structOf('struct { Name string }', [field('Name', stringType)])),
  optional('Components', sliceOf(component)),
  field('Version', stringType),
  field('APIVersion', stringType, 'ApiVersion'),
  optional('MinAPIVersion', stringType),
  field('GitCommit', stringType),
  field('GoVersion', stringType),
  field('Os', stringType),
  field('Arch', stringType),
  optional('KernelVersion', stringType),
  optional('Experimental', boolType),
  optional('BuildTime', stringType),
]);

/** What the template of `docker version --format` is given: cli/command/system/version.go of docker/cli 28.2.2. */
export const versionInfoType: GoType = structOf('system.versionInfo', [
  field('Client', client),
  field('Server', pointerTo(server)),
]);
