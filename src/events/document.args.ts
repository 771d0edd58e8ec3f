import { ArgsType, InputType } from 'type-graphql';
import { Ids, Input, SearchText, Values } from '../graph/arguments.js';
import { PageArgs } from '../graph/page-args.js';
import { DateRange } from '../graph/ranges.js';
import { DocumentKind, DocumentStatus } from '../reference/vocabulary.js';
import { Event } from './event.entity.js';

@InputType({ description: 'Which documents. All that is given must hold; what is left out does not restrict.' })
export class DocumentFilter {
  @SearchText('What stands in its titles.')
  text?: string | null;

  @Values(() => DocumentKind, 'Of any of them.')
  kind?: DocumentKind[] | null;

  @Values(() => DocumentStatus, 'Has any of them.')
  status?: DocumentStatus[] | null;

  @Ids(() => Event, 'Drawn up, adopted, signed or to be adopted by any of them.')
  event?: string[] | null;

  @Input(() => DateRange, 'One of the years that it covers is in this stretch at least in part; a document without years is in none.')
  period?: DateRange | null;
}

@ArgsType()
export class DocumentsArgs extends PageArgs {
  @Input(() => DocumentFilter, 'Which documents; all if left out.')
  filter?: DocumentFilter | null;
}
