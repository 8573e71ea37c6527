/** What stands in a text besides the author's own words. */
export const text = {
  footnotes: "Fotnoter",
  back: "Tillbaka",
  backTo: "Tillbaka till hänvisning {{number}}",
  ticked: "Klart",
  open: "Kvar",
  pictureElsewhere: "Här saknas en bild från {{host}}. Ladda upp den, eller ta bort den ur texten.",
  pictureUnknown: "Här saknas en bild. Ladda upp den, eller ta bort den ur texten.",
};
