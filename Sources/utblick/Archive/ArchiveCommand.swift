import Archiving
import ArgumentParser
import Casework
import Desk
import Foundation
import Pages
import Storage

struct ArchiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive", abstract: "Packages of cases for the archive.",
        discussion: "A package is a ZIP file with a case's documents, what is known of it, and the sums of all files.",
        subcommands: [ArchiveExport.self, ArchiveVerify.self])
}

struct ArchiveExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Make the package of a case that has ended.",
        discussion: "It holds personal data; the file is for your user alone. The desk's log is told, with the package's SHA-256.")

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    @Argument(help: "The case's reference, such as UTB-2026-0001.")
    var reference: String

    @Option(name: .shortAndLong, help: "The file to write. One of that name is not replaced.")
    var output: String

    func run() async throws {
        let hosted = try await desk.opening(place)
        guard let id = try await BrowseCases(hosted.desk).id(ofReference: reference) else {
            throw refused("there is no case \(reference) at \(hosted.entry.id)")
        }
        let outcome: PackCase.Outcome
        do {
            outcome = try await PackCase(hosted.desk).pack(id, by: "command") { ArchiveIndex($0).document }
        } catch let fault as ArchiveFault {
            Terminal.error(fault.description)
            throw ExitCode.failure
        }
        switch outcome {
        case .missing: throw refused("there is no case \(reference) at \(hosted.entry.id)")
        case .goesOn(let stage): throw refused("\(reference) has not ended: it stands at \(stage.rawValue)")
        case .damaged(let numbers):
            let list = numbers.map { String($0) }.joined(separator: ", ")
            throw refused("of \(reference), what documents \(list) held is damaged or gone; get it back from a backup")
        case .packed(let package):
            guard !FileManager.default.fileExists(atPath: output) else { throw refused("\(output) is there already; give another name") }
            do {
                try FileManager.default.copyItem(at: package.file, to: URL(filePath: output))
            } catch {
                Terminal.error("Cannot write \(output).")
                throw ExitCode.failure
            }
            print("\(output): \(package.manifest.documents.count) documents, \(package.size) bytes\nSHA-256 \(package.sha256)")
        }
    }

    private func refused(_ reason: String) -> ExitCode {
        Terminal.error(reason + ".")
        return .unusableInput
    }
}

struct ArchiveVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Prove that a package is as it was made, to the last byte.",
        discussion: """
            Exit code 65 when anything is missing, added or changed; each is told. That nobody made the whole package anew, its SHA-256 tells, \
            which is in the desk's log.
            """)

    @Argument(help: "The package.")
    var file: String

    func run() throws {
        let report: VerifyArchive.Report
        do {
            report = try VerifyArchive(URL(filePath: file)).run()
        } catch {
            Terminal.error(error.description)
            throw ExitCode.failure
        }
        for problem in report.problems { Terminal.error("\(file): \(problem).") }
        guard report.problems.isEmpty, let manifest = report.manifest else { throw ExitCode.unusableInput }
        print("\(file) is whole: \(manifest.reference) of \(manifest.deskName), \(manifest.documents.count) documents")
        print("SHA-256 \(report.sha256)")
    }
}
