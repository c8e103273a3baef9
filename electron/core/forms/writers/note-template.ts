import PizZip from 'pizzip';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const CONTENT_TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>`;

const RELATIONS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
</Relationships>`;

/** Half-points of the letter; official papers are set in 14. */
const SIZE = 28;

interface Look {
  readonly centred?: boolean;
  readonly bold?: boolean;
  readonly indent?: boolean;
  readonly small?: boolean;
  /** More room above it. */
  readonly apart?: boolean;
}

function paragraph(text: string, { centred, bold, indent, small, apart }: Look = {}): string {
  const size = small ? 20 : SIZE;
  const letters = `<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr>`;
  const place = `<w:pPr><w:spacing w:before="${apart ? 480 : 0}" w:after="120"/>${indent ? '<w:ind w:firstLine="709"/>' : ''}<w:jc w:val="${centred ? 'center' : 'both'}"/></w:pPr>`;
  return `<w:p>${place}<w:r>${letters}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/**
 * The analytical note as a template of docxtemplater: title, office and quarter, paragraphs, a line to sign, how
 * figures are counted. A4, margins 30/15/20/20 mm as official papers have them.
 */
export function noteTemplate(): PizZip {
  const body = [
    paragraph('{title}', { centred: true, bold: true }),
    paragraph('{subtitle}', { centred: true }),
    paragraph('{#paragraphs}', {}),
    paragraph('{text}', { indent: true }),
    paragraph('{/paragraphs}', {}),
    paragraph('{signature} ______________________________', { apart: true }),
    paragraph('{behind}', { small: true }),
    paragraph('{definitionsTitle}', { bold: true, small: true, apart: true }),
    paragraph('{#definitions}', {}),
    paragraph('{text}', { small: true }),
    paragraph('{/definitions}', {}),
  ].join('');
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
  const zip = new PizZip();
  zip.file('[Content_Types].xml', CONTENT_TYPES);
  zip.file('_rels/.rels', RELATIONS);
  zip.file('word/document.xml', `${HEAD}<w:document ${W}><w:body>${body}${page}</w:body></w:document>`);
  return zip;
}
