import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Document } from './document.entity.js';
import { Event } from './event.entity.js';

/** A document that an event drew up, adopted, signed or is to adopt. */
@Entity('event_document')
@Index('event_of_document', ['documentId'])
export class EventDocument {
  @ForeignKey(() => Event, { deferrable: 'INITIALLY DEFERRED' })
  @PrimaryColumn('uuid', { name: 'event_id' })
  eventId!: string;

  @ForeignKey(() => Document, { deferrable: 'INITIALLY DEFERRED' })
  @PrimaryColumn('uuid', { name: 'document_id' })
  documentId!: string;
}
