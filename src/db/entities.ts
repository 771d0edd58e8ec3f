import { ApiKey } from '../access/api-key.entity.js';
import { Article } from '../articles/article.entity.js';
import { ArticleVersion } from '../articles/article-version.entity.js';
import { Source } from '../articles/source.entity.js';
import { Story } from '../articles/story.entity.js';
import { Topic } from '../articles/topic.entity.js';
import { ViewCount } from '../articles/view-count.entity.js';
import { ChangeRow } from '../changes/change.entity.js';
import { Commit } from '../changes/commit.entity.js';
import { Delegation } from '../events/delegation.entity.js';
import { Document } from '../events/document.entity.js';
import { Event } from '../events/event.entity.js';
import { EventDocument } from '../events/event-document.entity.js';
import { EventSeries } from '../events/event-series.entity.js';
import { Assertion } from '../evidence/assertion.entity.js';
import { Decision } from '../evidence/decision.entity.js';
import { DecisionAnchor } from '../evidence/decision-anchor.entity.js';
import { FormerId } from '../evidence/former-id.entity.js';
import { Link } from '../evidence/link.entity.js';
import { Mention } from '../evidence/mention.entity.js';
import { Signature } from '../evidence/signature.entity.js';
import { Name } from '../graph/name.entity.js';
import { Membership } from '../organizations/membership.entity.js';
import { Organization } from '../organizations/organization.entity.js';
import { Participant } from '../participants/participant.entity.js';
import { Person } from '../participants/person.entity.js';
import { Position } from '../participants/position.entity.js';

/** Every table that is an entity, by name: no glob, so that source and build agree. */
export const entities = [
  ApiKey, Article, ArticleVersion, Source, Story, Topic, ViewCount, ChangeRow, Commit, Delegation, Document, Event, EventDocument, EventSeries,
  Assertion, Decision, DecisionAnchor, FormerId, Link, Mention, Signature, Name, Membership, Organization, Participant, Person, Position,
];
