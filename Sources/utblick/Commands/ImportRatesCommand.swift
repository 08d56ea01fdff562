import ArgumentParser
import Desk
import Foundation
import Funding
import Importing

struct ImportRatesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rates",
        abstract: "Fetch exchange rates from the European Central Bank, or enter one by hand.",
        discussion: """
            Amounts in euros and kronor are converted at the latest rate, and every page says which day it is from. --from reads the bank's other \
            files too: \(ECBReferenceRates.quarterAddress) holds ninety days, \(ECBReferenceRates.historyAddress) all. By hand: \
            utblick import rates --enter 11.03 --on 2026-11-27 --source https://…
            """)

    @OptionGroup var place: Place

    @Option(help: "A file, or an address. Also UTBLICK_ECB_ADDRESS. Default: the bank's file of the latest day.")
    var from: String?

    @Option(help: "Enter a rate by hand: kronor for one euro, such as 11.03.")
    var enter: String?

    @Option(help: "The day of the rate that is entered, YYYY-MM-DD. Default: today.")
    var on: String?

    @Option(help: "Where the rate that is entered stands.")
    var source: String?

    func validate() throws {
        if enter != nil, from != nil { throw ValidationError("Give --from or --enter, not both.") }
        if enter != nil, source == nil { throw ValidationError("--enter: say where the rate stands, with --source https://…") }
        if enter == nil, on != nil || source != nil { throw ValidationError("--on and --source belong to --enter.") }
    }

    func run() async throws {
        if let enter {
            let rate = try entered(enter)
            let isNew = try await ImportRates(try await place.openDesk()).enter(rate)
            print("\(rate.day.iso): 1 EUR = \(rate.words.en) SEK\(isNew ? "" : ", as before")")
            return
        }
        let report = try await read()
        for remark in report.diagnostics {
            print("\(remark.severity.rawValue): \(remark.reference.map { "\($0): " } ?? "")\(remark.message)")
        }
        guard let newest = report.rates.last else {
            Terminal.error("No rate could be read. What was known stays.")
            throw ExitCode.unusableInput
        }
        print("\(report.rates.count) days, \(report.changed) new or changed; \(newest.day.iso): 1 EUR = \(newest.words.en) SEK")
    }

    private func entered(_ text: String) throws -> ExchangeRate {
        let today = Day(of: Date(), in: .stockholm)
        guard let day = on.map({ Day(iso: $0) }) ?? today, day <= today else {
            throw ValidationError("--on: \(on ?? "") is not a date up to today (YYYY-MM-DD)")
        }
        guard let address = source, URL(web: address) != nil else {
            throw ValidationError("--source: \(source ?? "") is not an address (https://…)")
        }
        let source = Source(address: address, kind: .editorial, confidence: .medium, checked: PartialDate(today))
        guard let rate = ExchangeRate(text, on: day, source: source) else {
            throw ValidationError("--enter: \(text) is not a rate; expected kronor for one euro, such as 11.03")
        }
        return rate
    }

    /// From a file, which is read before anything else happens, or from an address.
    private func read() async throws -> ImportRates.Report {
        let chosen = try from ?? Place.address(of: ImportRates.source)?.absoluteString ?? ECBReferenceRates.dailyAddress
        let address = URL(web: chosen)
        let file = try address == nil ? content(of: chosen) : Data()
        let desk = try await place.openDesk()
        let fetcher = place.fetcher(for: desk.catalogue)
        do {
            return try await place.run(ImportRates.source, of: desk) {
                guard let address else { return try await ImportRates(desk).run(on: file, from: ECBReferenceRates.dailyAddress) }
                return try await ImportRates(desk).fetch(from: address, with: fetcher)
            }
        } catch let refusal as ImportRefusal {
            Terminal.error("The rates could not be fetched: \(refusal). What was known stays.")
            throw ExitCode.sourceUnavailable
        }
    }

    private func content(of path: String) throws -> Data {
        do {
            return try Data(contentsOf: URL(filePath: path))
        } catch {
            Terminal.error("Cannot read \(path): \(error.localizedDescription)")
            throw ExitCode.unusableInput
        }
    }
}
