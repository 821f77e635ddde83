import Charts
import HTML

// Charts escapes its own text and writes no style attributes; that is why its drawings may enter as markup.

func drawing(_ chart: RadarChart, id: String) -> HTML {
    HTML(raw: chart.svg(id: id))
}

func drawing(_ chart: FiveCellBar, id: String) -> HTML {
    HTML(raw: chart.svg(id: id))
}

func drawing(_ chart: RiskPlane, id: String) -> HTML {
    HTML(raw: chart.svg(id: id))
}

func drawing(_ chart: MeanBar, id: String) -> HTML {
    HTML(raw: chart.svg(id: id))
}

/// A QR code made by Documents: squares and a title that is escaped there.
func drawing(qrCode svg: String) -> HTML {
    HTML(raw: svg)
}
