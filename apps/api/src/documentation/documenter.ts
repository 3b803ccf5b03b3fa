import {
  DocumentBuilder,
  SwaggerModule,
  type OpenAPIObject,
  type StandardSchemaConversionResult,
} from '@nestjs/swagger';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { insecables } from '../typographie.js';
import { z } from 'zod';

const DESCRIPTION = `
Un dossier suit un professionnel, chez un employeur, pour un programme, de la candidature à l’archive.

- **Clé** : chaque réseau crée des clés par rôle (\`npm run pdn -- creer-cle\`), à envoyer dans \`Authorization: Bearer …\`.
- **Rejouer sans risque** : l’en-tête \`Idempotency-Key\` (un UUID que vous choisissez) nomme la demande. La même clé avec le
  même contenu donne la même réponse, sans second effet ; avec un autre contenu, un refus 409.
- **Ne pas écraser** : \`If-Match\` porte la version lue (\`ETag\`) ; si le dossier a changé depuis, refus 412.
- **Refus** : RFC 9457 (\`application/problem+json\`), avec un \`code\` stable et une phrase en français. 422 nomme chaque
  champ (\`champs\`), 409 dit que le dossier n’en est pas là, 503 se réessaie après \`Retry-After\` secondes.
`;

/** The documentation, made from the same schemas that check the requests. */
export function documenter(app: NestExpressApplication): void {
  SwaggerModule.setup('docs', app, () => documentDe(app), {
    jsonDocumentUrl: 'docs/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Parcours, documentation de l’API',
  });
}

const documents = new WeakMap<NestExpressApplication, OpenAPIObject>();

/** Made once, and in one go: a process that serves people asks for it before it listens. */
export function documentDe(app: NestExpressApplication): OpenAPIObject {
  const connu = documents.get(app);
  if (connu) return connu;
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Parcours')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'Une clé du réseau' })
    .build();
  const document = refusEnProblemes(
    enFrancais(SwaggerModule.createDocument(app, config, { standardSchemaConverter: convertir })),
  );
  documents.set(app, document);
  return document;
}

/** JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. */
function convertir(
  schema: unknown,
  { schemaType }: { schemaType: 'input' | 'output' },
): StandardSchemaConversionResult | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const {
    $schema: _,
    $defs: components = {},
    ...json
  } = z.toJSONSchema(schema, { io: schemaType, unrepresentable: 'any' });
  return { schema: json, components };
}

/** No-break spaces where French wants them, in every sentence of the document. */
const enFrancais = <T>(document: T): T =>
  JSON.parse(JSON.stringify(document), (cle, valeur: unknown) =>
    typeof valeur === 'string' && (cle === 'description' || cle === 'summary' || cle === 'title')
      ? insecables(valeur)
      : valeur,
  ) as T;

/** Refusals have a type of their own. */
function refusEnProblemes(document: OpenAPIObject): OpenAPIObject {
  const operations = Object.values(document.paths).flatMap((adresse) =>
    Object.values(adresse as Record<string, Operation>),
  );
  for (const { responses } of operations)
    for (const [statut, reponse] of Object.entries(responses))
      if (Number(statut) >= 400 && reponse.content)
        reponse.content = { 'application/problem+json': reponse.content['application/json'] };
  return document;
}

interface Operation {
  responses: Record<string, { content?: Record<string, unknown> }>;
}
