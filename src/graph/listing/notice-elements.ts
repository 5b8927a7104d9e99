import { Field, InputType } from 'type-graphql';
import { NOTICE_ELEMENTS, type NoticeDraft, type NoticeElement } from '../../law/procedure/listing-notice.ts';
import type { ListingNoticeType } from './listing.type.ts';

/** The six elements by the names that they have in the API. */
const NAMES = {
  REASONS_FOR_LISTING: 'reasonsForListing',
  BASIS_FOR_LISTING: 'basisForListing',
  REASONS_FOR_MEASURES: 'reasonsForMeasures',
  BASIS_FOR_MEASURES: 'basisForMeasures',
  REMEDIES: 'remedies',
  CONDITIONS_FOR_LIFTING: 'conditionsForLifting',
} as const satisfies Record<NoticeElement, keyof ListingNoticeType>;

@InputType('ListingNoticeInput', { description: 'The elements of the notice of Art. 6; what is not given stays.' })
export class ListingNoticeInput {
  @Field(() => String, { nullable: true, description: 'Reasons for listing (列入理由).' })
  reasonsForListing?: string | null;

  @Field(() => String, { nullable: true, description: 'Basis for listing (列入依据).' })
  basisForListing?: string | null;

  @Field(() => String, { nullable: true, description: 'Reasons for the measures (惩戒理由).' })
  reasonsForMeasures?: string | null;

  @Field(() => String, { nullable: true, description: 'Basis for the measures (惩戒依据).' })
  basisForMeasures?: string | null;

  @Field(() => String, { nullable: true, description: 'Remedies (救济途径).' })
  remedies?: string | null;

  @Field(() => String, { nullable: true, description: 'Conditions for lifting (解除条件).' })
  conditionsForLifting?: string | null;
}

/** What was given of a notice. */
export function noticeDraft(given: ListingNoticeInput): NoticeDraft {
  return Object.fromEntries(
    NOTICE_ELEMENTS.flatMap((element) => {
      const text = given[NAMES[element]];
      return text == null ? [] : [[element, text]];
    }),
  );
}

/** A notice, drafted or served, as the API shows it. */
export function shownNotice(elements: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(NOTICE_ELEMENTS.map((element) => [NAMES[element], elements[element] ?? null]));
}
