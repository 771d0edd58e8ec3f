import type { DataSource } from 'typeorm';
import type { IngestedArticle } from '../../src/ingest/ingest-bytes.js';
import { ingestBytes } from '../../src/ingest/ingest-bytes.js';

/** When the report of this file is stored, and when its embargo ends. */
const storedAt = new Date('2026-01-01T00:00:00Z');
export const embargoEnd = new Date('2026-01-02T09:00:00Z');

export const heldUrl = 'http://morning-wire.example/en/energy/icme-ninth-session-khorog';

/** A report about a series, states and people whom the sample desk knows, and about some whom it does not. */
export const heldReport = `ICME countries meet in Khorog for their ninth session

77 December 31, 2025 Print Download (PDF 9 Kb)

The ninth session of the Interstate Council on Mountain Energy (ICME) was held in Khorog on 29-30 December 2025 under the chairmanship of Tajikistan. It spoke of quixotic glaciers.

It was attended by the Deputy Minister of Energy of the Republic of Kazakhstan Timur Oralkhanov and the Minister of Energy and Water Resources of the Republic of Tajikistan Zarina Khorogova.

The participants adopted the Khorog Declaration on mountain power lines. The Minutes of the ninth session were signed.

This report is invented: the people, bodies and meetings in it do not exist.


Link: ${heldUrl}
`;

/** Stores the report; held back until its embargo ends. */
export const storeHeldReport = (db: DataSource, text: string = heldReport): Promise<IngestedArticle> =>
  ingestBytes(db, () => storedAt, 'test', new TextEncoder().encode(text), { embargoedUntil: embargoEnd });
