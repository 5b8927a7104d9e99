import { Field, ObjectType } from 'type-graphql';
import { BasisType } from '../basis.type.ts';
import { RecordKindEnum } from '../enums.ts';

@ObjectType('CatalogueField', { description: 'A field of a kind of record, and what you need to read it.' })
export class CatalogueFieldType {
  @Field(() => String, { description: 'Its name in the schema.' })
  name!: string;

  @Field(() => String, { description: 'Its disclosure class.' })
  class!: string;

  @Field(() => String, { description: 'What the class is.' })
  classTitle!: string;

  @Field(() => String, {
    description:
      'What your role needs: `ALWAYS` nothing, `PURPOSE` a declared purpose, `CASE` a case number, `GRANT` a grant that names it, `GRANT_AND_CONSENT` the subject’s consent besides, `NEVER` it cannot.',
  })
  condition!: string;

  @Field(() => String, { nullable: true, description: 'The gate that a consent must name.' })
  gate!: string | null;

  @Field(() => BasisType, { description: 'Why it is so.' })
  basis!: BasisType;
}

@ObjectType('CatalogueKind', { description: 'A kind of record that the gateway holds.' })
export class CatalogueKindType {
  @Field(() => RecordKindEnum, { description: 'The kind.' })
  kind!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'The GraphQL type of its records.' })
  type!: string;

  @Field(() => String, { description: 'How long it is disclosed.' })
  period!: string;

  @Field(() => Boolean, {
    description: 'Whether it is held and shown only with the subject’s written consent (Art. 7.2).',
  })
  consentRequired!: boolean;

  @Field(() => [CatalogueFieldType], { description: 'Its fields.' })
  fields!: CatalogueFieldType[];
}
