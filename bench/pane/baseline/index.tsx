import { createRoot } from "react-dom/client";
import { Button, Field, FluentProvider, Textarea, webLightTheme } from "@fluentui/react-components";

/** What Microsoft's React template of a task pane is made of: React, the Fluent provider, a field and a button. */
function Template() {
  return (
    <FluentProvider theme={webLightTheme}>
      <Field label="Enter text to be inserted into the document.">
        <Textarea size="large" />
      </Field>
      <Button appearance="primary" size="large">Insert text</Button>
    </FluentProvider>
  );
}

void Office.onReady(() => {
  const place = document.getElementById("pane");
  if (place !== null) createRoot(place).render(<Template />);
});
