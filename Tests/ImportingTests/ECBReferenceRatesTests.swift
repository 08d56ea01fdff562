import Foundation
import Funding
import Testing

@testable import Importing

/// Files in the bank's own form under `Fixtures/rates/`, written by hand.
@Suite struct `The reference rates of the European Central Bank` {
    private static let today = Day(year: 2026, month: 11, day: 28) ?? Day(daysSince1970: 0)

    private func fixture(_ name: String) throws -> Data {
        let folder = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/rates")
        return try Data(contentsOf: folder.appending(path: name))
    }

    private func read(_ text: String) -> (rates: [String], messages: [String]) {
        let (rates, diagnostics) = ECBReferenceRates.read(Data(text.utf8), on: Self.today)
        return (rates.map(\.words.en), diagnostics.map(\.message))
    }

    @Test func `are read from the file of the day, with their source`() throws {
        let (rates, diagnostics) = ECBReferenceRates.read(try fixture("daily.xml"), on: Self.today)
        #expect(diagnostics == [])
        let rate = try #require(rates.first)
        #expect(rates.count == 1 && rate.tenThousandths == 110_325 && rate.day == Day(iso: "2026-11-27"))
        #expect(rate.source.address == "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml")
        #expect(rate.source.kind == .official && rate.source.confidence == .high && rate.source.checked.iso == "2026-11-28")
    }

    @Test func `are read from a file of many days, the earliest first`() throws {
        let (rates, diagnostics) = ECBReferenceRates.read(
            try fixture("days.xml"), from: ECBReferenceRates.historyAddress, on: Self.today)
        #expect(diagnostics == [])
        #expect(rates.map(\.day.iso) == ["1999-01-04", "2026-11-25", "2026-11-26", "2026-11-27"])
        #expect(rates.map(\.tenThousandths) == [94_696, 109_485, 110_210, 110_325])
        #expect(rates.allSatisfy { $0.source.address.hasSuffix("eurofxref-hist.xml") })
    }

    @Test func `are taken day by day, and what cannot be read is told of`() throws {
        let (rates, diagnostics) = ECBReferenceRates.read(try fixture("odd.xml"), on: Self.today)
        #expect(rates.map(\.day.iso) == ["2026-11-24", "2026-11-27"])
        #expect(rates.map(\.tenThousandths) == [109_485, 110_325])
        let expected = "expected kronor for one euro, 1 to 100 with at most four decimals"
        #expect(
            diagnostics == [
                ImportDiagnostic(reference: "2026-11-27", severity: .warning, message: "the day stands twice; the first is kept"),
                ImportDiagnostic(reference: "2026-11-26", severity: .warning, message: "the day has no rate for SEK"),
                ImportDiagnostic(reference: "2026-11-25", severity: .error, message: "the rate for SEK is N/A; \(expected)"),
                ImportDiagnostic(
                    reference: "25 November", severity: .error, message: "time is 25 November; expected a date, YYYY-MM-DD"),
                ImportDiagnostic(reference: "2026-11-24", severity: .error, message: "the day stands twice; the first is kept"),
                ImportDiagnostic(reference: "2026-11-23", severity: .error, message: "the rate for SEK is 1103.25; \(expected)"),
                ImportDiagnostic(
                    reference: "2026-12-01", severity: .error, message: "the day lies after 2026-11-28, the day of reading"),
                ImportDiagnostic(reference: "2026-11-20", severity: .error, message: "the rate for SEK is nothing; \(expected)"),
            ])
    }

    @Test(arguments: [
        ("", "the file is not well-formed XML"), ("not XML", "the file is not well-formed XML, from line 1 on"),
        ("<html><body>Not found</body></html>", "the file holds html; expected the bank’s Envelope"),
        ("<Envelope><Cube>\n<Cube time='2026-11-27'>\n<Cube currency='SEK'", "the file is not well-formed XML, from line 3 on"),
        ("<Envelope/>", "the file holds no day; expected Cube elements with a time"),
        ("<Envelope><Cube/></Envelope>", "the file holds no day; expected Cube elements with a time"),
        (
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Envelope><Cube><Cube time='&x;'/></Cube></Envelope>",
            "the file is not well-formed XML, from line 1 on"
        ),
        (
            "<!DOCTYPE a [<!ENTITY x '2026-11-27'>]><Envelope><Cube><Cube time='&x;'/></Cube></Envelope>",
            "the file declares a document type; expected none"
        ),
    ])
    func `are not read from another file, which is told of`(text: String, message: String) {
        let (rates, messages) = read(text)
        #expect(rates == [] && messages == [message])
    }

    @Test func `never stop the reader, wherever the file is cut off or spoilt`() throws {
        let whole = try fixture("days.xml")
        for length in stride(from: 0, to: whole.count - 2, by: 13) {
            let (rates, diagnostics) = ECBReferenceRates.read(whole.prefix(length), on: Self.today)
            #expect(rates == [] && diagnostics.count == 1 && diagnostics[0].severity == .error, "cut after \(length) bytes")
        }
        for place in stride(from: 0, to: whole.count, by: 11) {
            var spoilt = whole
            spoilt[place] = 0
            #expect(ECBReferenceRates.read(spoilt, on: Self.today).rates.count <= 4)
        }
    }

    @Test func `are not read from a file that is far too large`() {
        let (rates, diagnostics) = ECBReferenceRates.read(Data(count: ECBReferenceRates.maximumInput + 1), on: Self.today)
        #expect(rates == [] && diagnostics.map(\.message) == ["the file is larger than 32000000 bytes"])
    }
}
