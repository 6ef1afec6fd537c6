/** The macro that measures LibreOffice's calculation, and the two lists that a profile keeps of its libraries of macros. */

export const LIBRARIES = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>`;

export const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
<library:element library:name="Module1"/>
</library:library>`;

/**
 * Opens a workbook, calculates it again and again, three times at most and no more once a minute is over, and writes how many
 * milliseconds each calculation took, then the numbers of the last sheet.
 */
const CALCULATE = `
Sub Calculate(url As String, out As String)
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "Hidden"
  how(0).Value = True
  book = StarDesktop.loadComponentFromURL(url, "_blank", 0, how())
  times = ""
  whole = 0
  For turn = 1 To 3
    began = GetSystemTicks()
    book.calculateAll()
    taken = GetSystemTicks() - began
    times = times & " " & Str(taken)
    whole = whole + taken
    If whole > 60000 Then Exit For
  Next
  Open out For Output As #1
  Print #1, times
  sheet = book.Sheets.getByIndex(book.Sheets.Count - 1)
  cursor = sheet.createCursor()
  cursor.gotoEndOfUsedArea(False)
  last = cursor.RangeAddress
  For Each row In sheet.getCellRangeByPosition(1, 0, last.EndColumn, last.EndRow).getDataArray()
    line = ""
    For Each value In row
      line = line & " " & Str(value)
    Next
    Print #1, line
  Next
  Close #1
  book.close(True)
  StarDesktop.terminate()
End Sub
`;

export const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
${CALCULATE.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}
</script:module>`;
