import { packed, relations, SHEET_TYPE, workbookParts, worksheet, type Parts } from "./parts";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PLACED = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** A data sheet with nearly everything a sheet can have. */
const LEDGER =
  `<sheetPr codeName="Sheet1"><tabColor theme="4" tint="0.4"/></sheetPr><dimension ref="A1:E6"/>` +
  `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="4" max="4" width="9" hidden="1" customWidth="1"/></cols>` +
  `<sheetData><row r="1" spans="1:5" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="E1" t="inlineStr"><is><t>备注</t></is></c></row>` +
  `<row r="2" spans="1:5"><c r="A2" t="s"><v>2</v></c><c r="B2" s="2"><v>1234.5</v></c><c r="C2"><f>B2*2</f><v>2469</v></c></row>` +
  `<row r="3" spans="1:5"><c r="A3" t="s"><v>2</v></c><c r="B3" s="2"><v>44262</v></c><c r="C3"><f t="shared" ref="C3:C4" si="0">B3*$B$2</f><v>54641439</v></c></row>` +
  `<row r="4" spans="1:5" hidden="1"><c r="A4" t="s"><v>2</v></c><c r="B4"><v>2</v></c><c r="C4"><f t="shared" si="0"/><v>2469</v></c></row>` +
  `<row r="5" spans="1:5"><c r="C5" cm="1"><f t="array" ref="C5:C6">_xlfn._xlws.SORT(B2:B3)</f><v>1234.5</v></c></row><row r="6" spans="1:5"><c r="C6"><v>44262</v></c></row></sheetData>` +
  `<sheetProtection password="CC1A" sheet="1" objects="1" sort="0"/><autoFilter ref="A1:C4"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn></autoFilter>` +
  `<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>` +
  `<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>2000</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="E2:E6"><formula1>"是,否"</formula1></dataValidation>` +
  `<dataValidation type="list" sqref="E2:E6"><formula1>$A$2:$A$4</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A2" r:id="rId3" tooltip="主页"/></hyperlinks><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
  `<pageSetup paperSize="9" orientation="landscape" r:id="rId4"/><headerFooter><oddHeader>&amp;L左&amp;C中&amp;&amp;</oddHeader></headerFooter>` +
  `<drawing r:id="rId1"/><legacyDrawing r:id="rId5"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts>` +
  `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline>` +
  `<xm:f>台账!B2:B4</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

const STRINGS =
  `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="5" uniqueCount="3"><si><t>名称</t><rPh sb="0" eb="2"><t>メイショウ</t></rPh><phoneticPr fontId="1"/></si>` +
  `<si><r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="宋体"/></rPr><t>金额</t></r><r><t xml:space="preserve"> （万元）</t></r></si><si><t>武汉甲一</t></si></sst>`;

const STYLES =
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="176" formatCode="#,##0.00_ "/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="14"/><color indexed="10"/><name val="黑体"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right/><top/><bottom style="double"><color rgb="FF0000FF"/></bottom><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyAlignment="1" applyProtection="1"><alignment horizontal="center" vertical="center" wrapText="1"/><protection locked="0"/></xf>` +
  `<xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>` +
  `<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="1" defaultTableStyle="TableStyleMedium2"><tableStyle name="局里的" pivot="0" count="1"><tableStyleElement type="headerRow" dxfId="0"/></tableStyle></tableStyles>` +
  `<colors><mruColors><color rgb="FF123456"/></mruColors></colors><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${X14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

function chart(title: string): string {
  return (
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:barDir val="bar"/>` +
    `<c:grouping val="stacked"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>台账!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `<c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`
  );
}

function frame(relation: string): string {
  return `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
}

/** Parts that hang on the workbook or on its first sheet: [part, content, content type]. */
const MORE: readonly (readonly [part: string, content: string, type?: string])[] = [
  ["xl/drawings/drawing1.xml", `<xdr:wsDr xmlns:xdr="${PLACED}" xmlns:a="${DRAWING}"><xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${frame("rId1")}</xdr:twoCellAnchor></xdr:wsDr>`, "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/charts/chart3.xml", chart("完成情况"), "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  ["xl/charts/chart4.xml", chart("整张图"), "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  ["xl/drawings/drawing2.xml", `<xdr:wsDr xmlns:xdr="${PLACED}" xmlns:a="${DRAWING}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="100" cy="100"/>${frame("rId1")}</xdr:absoluteAnchor></xdr:wsDr>`, "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/chartsheets/sheet1.xml", `<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`, `${SHEET_TYPE}.chartsheet+xml`],
  ["xl/tables/table7.xml", `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="7" name="台账表" displayName="台账表" ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="名称"/><tableColumn id="2" name="金额 （万元）"/><tableColumn id="3" name="列1"/></tableColumns><tableStyleInfo name="局里的" showRowStripes="1"/></table>`, `${SHEET_TYPE}.table+xml`],
  ["xl/comments1.xml", `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>张</author></authors><commentList><comment ref="A1" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>`, `${SHEET_TYPE}.comments+xml`],
  ["xl/calcChain.xml", `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C2" i="1"/><c r="C3" i="1"/><c r="C4" i="1"/><c r="C5" i="1" a="1"/></calcChain>`, `${SHEET_TYPE}.calcChain+xml`],
  ["xl/externalLinks/externalLink1.xml", `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`, `${SHEET_TYPE}.externalLink+xml`],
  ["xl/pivotCache/pivotCacheDefinition1.xml", `<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="台账"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`, `${SHEET_TYPE}.pivotCacheDefinition+xml`],
  ["xl/metadata.xml", `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`, `${SHEET_TYPE}.sheetMetadata+xml`],
  ["docProps/custom.xml", `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="密级"><vt:lpwstr>内部</vt:lpwstr></property></Properties>`, "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
  ["docProps/core.xml", `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>台账</dc:title><dc:creator>技术改造处</dc:creator></cp:coreProperties>`, "application/vnd.openxmlformats-package.core-properties+xml"],
  ["customXml/item1.xml", "<root>自定义</root>"],
  ["xl/vbaProject.bin", "not really a project", "application/vnd.ms-office.vbaProject"],
  ["xl/drawings/vmlDrawing1.vml", "<xml/>", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
  ["xl/printerSettings/printerSettings1.bin", "settings of a printer", `${SHEET_TYPE}.printerSettings`],
];

const RELATIONS: Parts = {
  "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"], ["rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"], ["rId3", "custom-properties", "docProps/custom.xml"]]),
  "xl/_rels/workbook.xml.rels": relations([
    ["rId1", "worksheet", "/xl/worksheets/sheet1.xml"], ["rId2", "worksheet", "worksheets/sheet2.xml"], ["rId3", "worksheet", "worksheets/sheet9.xml"], ["rId5", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId10", "calcChain", "calcChain.xml"], ["rId11", "externalLink", "externalLinks/externalLink1.xml"], ["rId12", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ["rId13", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"], ["rId14", "customXml", "../customXml/item1.xml"], ["rId15", "sheetMetadata", "metadata.xml"],
    ["rId16", "sharedStrings", "sharedStrings.xml"], ["rId17", "styles", "styles.xml"],
  ]),
  "xl/worksheets/_rels/sheet1.xml.rels": relations([["rId1", "drawing", "../drawings/drawing1.xml"], ["rId2", "table", "../tables/table7.xml"], ["rId3", "hyperlink", "https://www.wuhan.gov.cn/", "External"], ["rId4", "printerSettings", "../printerSettings/printerSettings1.bin"], ["rId5", "vmlDrawing", "../drawings/vmlDrawing1.vml"], ["rId6", "comments", "../comments1.xml"]]),
  "xl/drawings/_rels/drawing1.xml.rels": relations([["rId1", "chart", "../charts/chart3.xml"]]),
  "xl/drawings/_rels/drawing2.xml.rels": relations([["rId1", "chart", "/xl/charts/chart4.xml"]]),
  "xl/chartsheets/_rels/sheet1.xml.rels": relations([["rId1", "drawing", "../drawings/drawing2.xml"]]),
};

const WORKBOOK =
  `<fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" firstSheet="1" activeTab="0"/></bookViews>|` +
  `<externalReferences><externalReference r:id="rId11"/></externalReferences><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">台账!$A$1:$C$4</definedName>` +
  `<definedName name="_xlnm.Print_Titles" localSheetId="0">台账!$A:$A,台账!$1:$1</definedName><definedName name="合计" comment="全部">SUM(台账!$B$2:$B$4)</definedName><definedName name="局部" localSheetId="3" hidden="1">深藏!$A$1</definedName></definedNames>` +
  `<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="3" r:id="rId12"/></pivotCaches><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>`;

/**
 * A workbook with what real ones have and converters lose: charts with gaps in their numbers, a chart sheet, a table of
 * its own style, comments, sparklines, rich text, a pivot cache, a macro project, external links, custom XML, a chain of
 * calculation, hidden and very hidden sheets, absolute targets, sheet numbers out of order.
 */
export function richParts(): Parts {
  const parts = workbookParts([{ name: "台账", xml: LEDGER }, { name: "说明", xml: "<sheetData/>" }], { strings: STRINGS, styles: STYLES });
  const types = MORE.flatMap(([part, , type]) => (type ? [`<Override PartName="/${part}" ContentType="${type}"/>`] : []));
  const workbook = workbookParts([], { workbook: WORKBOOK })["xl/workbook.xml"] as string;
  return {
    ...parts,
    ...Object.fromEntries(MORE.map(([part, content]) => [part, content])),
    ...RELATIONS,
    "[Content_Types].xml": (parts["[Content_Types].xml"] as string).replace("</Types>", `<Override PartName="/xl/worksheets/sheet9.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>${types.join("")}</Types>`),
    "xl/worksheets/sheet9.xml": worksheet(`<sheetData><row><c><v>7</v></c><c t="str"><v></v></c><c t="n"><v/></c></row><row><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row></sheetData>`),
    "xl/workbook.xml": workbook.replace("<sheets></sheets>", '<sheets><sheet name="台账" sheetId="11" r:id="rId1"/><sheet name="图" sheetId="5" r:id="rId5"/><sheet name="说明" sheetId="2" state="hidden" r:id="rId2"/><sheet name="深藏" sheetId="12" state="veryHidden" r:id="rId3"/></sheets>').replace("<workbookPr/>", ""),
  };
}

export function richWorkbook(): Promise<Uint8Array> {
  return packed(richParts());
}
