namespace DiCoDe.Scraper.Extraction.Documents;

/// <summary>A page is nested so deeply, or has so many elements, that reading it would take all time or memory.</summary>
internal sealed class UnreadablePageException() : FormatException("The page is nested too deeply or has too many elements.");
