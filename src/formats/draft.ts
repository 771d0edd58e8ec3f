import type { TracedText } from '../core/offset-map.js';
import type { DatePrecision } from '../reference/vocabulary.js';

/** A file that the source offers beside the article. */
export interface DraftFile {
  /** Address of the file; null where the text does not give it. */
  readonly url: string | null;
  readonly byteSize: number | null;
  readonly contentType: string;
}

/** A picture that the source shows with the article. */
export interface DraftImage {
  readonly url: string;
  readonly caption: string | null;
  readonly credit: string | null;
  /** Pixels, as the source states them. */
  readonly width: number | null;
  readonly height: number | null;
}

/**
 * What a format reads out of bytes, before anything is understood. Every format makes this one shape.
 * Texts are traced, so that offsets can be given in the file as it was handed over. What the format does not say is null.
 */
export interface ArticleDraft {
  readonly url: string | null;
  /** Host of the address, or the agency named in the dateline. */
  readonly sourceName: string | null;
  readonly headline: TracedText | null;
  readonly lead: TracedText | null;
  readonly body: TracedText;
  /** BCP 47. */
  readonly language: string;
  readonly published: { readonly at: Date; readonly precision: DatePrecision } | null;
  readonly modifiedAt: Date | null;
  /** Until then it is not for the public. */
  readonly embargoedUntil: Date | null;
  readonly section: string | null;
  readonly viewCount: number | null;
  readonly pdf: DraftFile | null;
  /** The source's own identifier. */
  readonly guid: string | null;
  readonly authors: readonly string[];
  readonly images: readonly DraftImage[];
  /** Usage terms, in the words of the source. */
  readonly rights: string | null;
  /** Address of a version to be printed. */
  readonly printUrl: string | null;
  /** The source's note on what it corrected. */
  readonly changeNote: string | null;
}
