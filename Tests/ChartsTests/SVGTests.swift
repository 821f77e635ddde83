import Foundation
import Testing

@testable import Charts

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Every element's name with its attributes, from a strict parser.
private final class Reading: NSObject, XMLParserDelegate {
    var elements: [(name: String, attributes: [String: String])] = []

    init?(_ text: String) {
        super.init()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = self
        guard parser.parse() else { return nil }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        elements.append((name, attributes))
    }
}

private let radar = RadarChart(
    title: "要因 <A&B>", description: "\"量\"は'やや高い'", caption: "外側ほど良好",
    axes: [["仕事の量"], ["身体的", "負担"], ["適性"]],
    series: [
        .init(name: "今回", points: [1, 2, 3]), .init(name: "前回", points: [2, nil, 3]),
        .init(name: "前々回", points: [5, 5, 5]),
    ])

private let bars = (1...5).map { (level: Int) in
    FiveCellBar(title: "活気", description: "評価点\(level)点", marked: level, number: level, attention: 1)
}

@Suite struct `A chart on a page` {
    static var pictures: [String] { [radar.svg(id: "r")] + bars.map { $0.svg(id: "b") } }

    @Test func `is a well-formed picture with a name and a description`() throws {
        for picture in Self.pictures {
            let elements = try #require(Reading(picture)).elements
            #expect(elements[0].name == "svg" && elements[0].attributes["role"] == "img")
            #expect(elements[1].name == "title" && elements[2].name == "desc")
            let named = elements[0].attributes["aria-labelledby"]?.split(separator: " ").map(String.init)
            #expect(named == [elements[1], elements[2]].compactMap { $0.attributes["id"] })
        }
    }

    // The content policy allows neither style attributes nor scripts in a page.
    @Test func `has no style attribute and no fixed dark colour`() throws {
        for picture in Self.pictures {
            for element in try #require(Reading(picture)).elements {
                #expect(element.attributes["style"] == nil)
                #expect(!element.attributes.keys.contains { $0.hasPrefix("on") })
                #expect(["none", "currentColor", "#ffffff", nil].contains(element.attributes["fill"]))
                #expect(["currentColor", nil].contains(element.attributes["stroke"]))
            }
        }
    }

    @Test func `carries its words as text and says which side is good`() {
        for words in ["外側ほど良好", "仕事の量", "身体的", "負担", "要因 &lt;A&amp;B&gt;"] {
            #expect(radar.svg(id: "r").contains(words))
        }
    }

    @Test func `tells the years apart without colour`() throws {
        let elements = try #require(Reading(radar.svg(id: "r"))).elements
        let outlines = elements.filter { $0.attributes["class"]?.hasPrefix("radar-outline") ?? false }
        let dashes = Set(outlines.compactMap { $0.attributes["stroke-dasharray"] })
        #expect(dashes == ["none", "6 3", "1.5 3"])
        // The newest is drawn last, on top.
        #expect(outlines.last?.attributes["class"] == "radar-outline series-1")
    }

    @Test func `keeps every number within one decimal`() {
        #expect([12, 12.04, -0.26, 0.05, 99.96].map(SVGWriter.number) == ["12", "12", "-0.3", "0.1", "100"])
    }
}

@Suite struct `A row of five cells` {
    @Test func `has its mark in the cell of the stage`() throws {
        for (index, bar) in bars.enumerated() {
            let box = Box(x: 0, y: 0, width: 100, height: 20)
            #expect(bar.layout(in: box).mark == Point(x: Double(index) * 20 + 10, y: 10))
            let elements = try #require(Reading(bar.svg(id: "b"))).elements
            #expect(elements.filter { $0.name == "rect" }.count == 5)
            #expect(elements.contains { $0.attributes["class"] == "bar-mark" })
        }
    }

    @Test func `has no mark where nothing can be said`() {
        let bar = FiveCellBar(title: "活気", description: "なし", marked: nil, number: nil, attention: 1)
        #expect(!bar.svg(id: "b").contains("bar-mark"))
    }

    @Test func `tints the end of stress`() throws {
        for attention in [1, 5] {
            let bar = FiveCellBar(title: "a", description: "", marked: 3, number: 3, attention: attention)
            let cells = try #require(Reading(bar.svg(id: "b"))).elements.filter { $0.name == "rect" }
            #expect(cells[attention - 1].attributes["class"] == "bar-cell bar-attention")
        }
    }
}
