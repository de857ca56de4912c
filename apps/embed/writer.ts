/** A file of the site: its path without a leading slash, and what is in it. */
export interface SiteFile {
  readonly path: string;
  readonly contents: string | Uint8Array;
}

/** Makes the files of one kind. It reads what it needs and writes nothing. */
export type Writer = () => AsyncIterable<SiteFile> | Iterable<SiteFile> | Promise<Iterable<SiteFile>>;
