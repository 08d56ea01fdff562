import Foundation
import FoundationXML
import Funding
import Testing

@testable import Exporting

@Suite struct LinkedDataTests {
    private static func graph(_ text: String, _ address: String = "https://a.se/x") -> LinkedDataGraph {
        var thing = LinkedDataGraph.Thing("https://a.se/datasets/dcat#a", LinkedDataTerm(.dcat, "Dataset"))
        thing.say(LinkedDataTerm(.dcterms, "title"), .text(text, language: "sv"))
        thing.say(LinkedDataTerm(.dcterms, "title"), .text("B", language: "en"))
        thing.say(LinkedDataTerm(.dcat, "landingPage"), .thing(address))
        thing.say(LinkedDataTerm(.dcterms, "modified"), .typed("2026-11-28", LinkedDataTerm(.xsd, "date")))
        thing.say(LinkedDataTerm(.dcterms, "license"), nil)
        return LinkedDataGraph([thing])
    }

    private func turtle(_ text: String, _ address: String = "https://a.se/x") -> String {
        String(decoding: Self.graph(text, address).turtle, as: UTF8.self)
    }

    @Test func `a thing is written with what is said of it, values of one property together`() {
        #expect(
            turtle("A").hasSuffix(
                """
                <https://a.se/datasets/dcat#a> a dcat:Dataset ;
                    dcterms:title "A"@sv ,
                        "B"@en ;
                    dcat:landingPage <https://a.se/x> ;
                    dcterms:modified "2026-11-28"^^xsd:date .

                """))
        #expect(turtle("A").hasPrefix("@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n"))
    }

    @Test(arguments: [
        ("sa \"ja\"", #""sa \"ja\"""#), ("a\\b", #""a\\b""#), ("rad\r\nrad\t", #""rad\r\nrad\t""#), ("a\u{0}b\u{1}\u{FFFF}", #""ab""#),
        ("å👩‍🚒", "\"å👩‍🚒\""),
    ])
    func `a text of Turtle cannot end before its end`(text: String, written: String) {
        #expect(turtle(text).contains("dcterms:title \(written)@sv"))
    }

    @Test(arguments: [
        ("https://a.se/å b", "<https://a.se/%C3%A5%20b>"), ("https://a.se/> <x> a <y", "<https://a.se/%3E%20%3Cx%3E%20a%20%3Cy>"),
        ("https://a.se/?a=1&b={2}#c", "<https://a.se/?a=1&b=%7B2%7D#c>"),
    ])
    func `an address cannot break out of its place`(address: String, written: String) {
        #expect(turtle("A", address).contains("dcat:landingPage \(written) ;"))
    }

    @Test func `XML holds the same, whatever stands in it`() throws {
        let text = "<b> & \"å\" ]]>\u{1}"
        let xml = Self.graph(text, "https://a.se/?a=1&b=2").xml
        let document = try XMLDocument(data: Data(xml))
        let root = try #require(document.rootElement())
        #expect(root.name == "rdf:RDF" && root.childCount == 1)
        let thing = try #require(root.child(at: 0) as? XMLElement)
        #expect(thing.name == "dcat:Dataset" && thing.attribute(forName: "rdf:about")?.stringValue == "https://a.se/datasets/dcat#a")
        let titles = thing.elements(forName: "dcterms:title")
        #expect(titles.map(\.stringValue) == ["<b> & \"å\" ]]>", "B"])
        #expect(titles.map { $0.attribute(forName: "xml:lang")?.stringValue } == ["sv", "en"])
        let page = thing.elements(forName: "dcat:landingPage").first
        #expect(page?.attribute(forName: "rdf:resource")?.stringValue == "https://a.se/?a=1&b=2")
        let modified = thing.elements(forName: "dcterms:modified").first
        #expect(modified?.attribute(forName: "rdf:datatype")?.stringValue == "http://www.w3.org/2001/XMLSchema#date")
    }
}
