import { Encoder } from 'modern-gif';

/**
 * An encoder that must be let go. Its palette waits in a chain of streams for pictures, also after a film is made, and
 * as long as a stream waits the browser keeps it, with all colours of all pictures.
 */
export class FilmEncoder extends Encoder {
  letGo(): void {
    // The library has no way to say so: the chain ends where its source is closed.
    Reflect.get(this._palette, '_streamControler').close();
  }
}
