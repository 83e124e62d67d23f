/** A command as it stands after the prompt: each further line has a prompt of its own (PS2). */
export const prompted = (command: string): string => command.replaceAll('\n', '\n> ');
