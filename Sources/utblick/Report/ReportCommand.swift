import ArgumentParser
import Casework
import Catalogue
import Desk
import Exporting
import Foundation
import Funding
import Pages

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write a desk's report to its council about a period.",
        discussion: """
            Formats: html (a document that word processors open), pdf (needs WeasyPrint on the PATH; on Debian: apt-get install weasyprint), \
            xlsx. The log of the desk keeps that the report was taken.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case html, pdf, xlsx
    }

    enum Words: String, ExpressibleByArgument, CaseIterable {
        case sv, en
    }

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    @Option(help: "The first day, YYYY-MM-DD. Default: the first day of this year.")
    var from: String?

    @Option(help: "The last day, YYYY-MM-DD. Default: the last day of the year that the first lies in.")
    var to: String?

    @Option(help: "The language: sv or en.")
    var language: Words = .sv

    @Option(help: "The format.")
    var format: Format = .html

    @Option(name: [.short, .long], help: "The file to write, for your user alone.")
    var output: String

    func run() async throws {
        let hosted = try await desk.opening(place)
        let period = try period(on: Day(of: hosted.desk.surroundings.now(), in: .stockholm))
        let report = try await ReadCouncilReport(hosted.desk).report(for: period, by: "command")
        let catalogue = hosted.desk.catalogue
        let sheets = CouncilReportSheets(
            report: report, language: language == .sv ? .swedish : .english, municipality: catalogue.municipality,
            programmeNames: Dictionary(catalogue.programmes.map { ($0.id, $0.shortName) }) { first, _ in first },
            caseAddress: { _ in nil })
        let bytes = try await bytes(of: sheets)
        guard FileManager.default.createFile(atPath: output, contents: Data(bytes), attributes: [.posixPermissions: 0o600]) else {
            Terminal.error("Cannot write \(output).")
            throw ExitCode.failure
        }
        print("\(output): \(report.rows.count) cases, \(period.first.iso) to \(period.last.iso)")
    }

    private func period(on today: Day) throws -> ReportPeriod {
        do throws(ReportQuery.Problem) {
            return try ReportQuery(from: from ?? "", through: to ?? "").period(on: today)
        } catch {
            switch error {
            case .fromWrong(let text): throw ValidationError("--from: \(text) is not a date (YYYY-MM-DD)")
            case .throughWrong(let text): throw ValidationError("--to: \(text) is not a date (YYYY-MM-DD)")
            case .endsBeforeItBegins: throw ValidationError("--to: the last day comes before the first")
            }
        }
    }

    private func bytes(of sheets: CouncilReportSheets) async throws -> [UInt8] {
        switch format {
        case .html: return CouncilReportDocument(sheets).bytes
        case .xlsx: return try sheets.workbook.bytes()
        case .pdf:
            guard let program = PrintProgram.installed() else {
                Terminal.error("WeasyPrint is not installed. On Debian: apt-get install weasyprint")
                throw ExitCode.failure
            }
            do {
                return try await program.pdf(of: CouncilReportDocument(sheets).bytes)
            } catch let fault as PrintProgram.Fault {
                Terminal.error("WeasyPrint made no PDF: \(fault).")
                throw ExitCode.failure
            }
        }
    }
}
