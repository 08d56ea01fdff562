import ArgumentParser
import Desk
import Foundation
import Funding
import Pages
import Storage

/// What a desk can be given, as options.
struct DeskFiles: ParsableArguments {
    @Option(help: "The host that its pages are read at, such as utblick.flen.se. The web server in front must hand it on.")
    var host: String?

    @Option(help: "The folder that its pages lie in on the home desk's host, such as flen for /flen/.")
    var folder: String?

    @Option(
        help: """
            Its municipality.yaml: name, coordinator, strategy and goals, decision meetings, languages, accent, diary numbers, programmes of \
            its own.
            """)
    var document: String?

    @Option(help: "Its logo: a drawing (SVG) or picture (PNG) of at most 40 kB.")
    var logo: String?

    /// The document's text; `nil` where none was given.
    /// - Throws: `ValidationError` for a file that cannot be read.
    func readDocument() throws -> String? {
        guard let document else { return nil }
        return String(decoding: try read(document, option: "--document"), as: UTF8.self)
    }

    /// The logo, once it has been tried; `nil` where none was given.
    /// - Throws: `ValidationError`, or `ExitCode` once standard error tells what is wrong with it.
    func readLogo() throws -> [UInt8]? {
        guard let logo else { return nil }
        let bytes = Array(try read(logo, option: "--logo"))
        do {
            _ = try Logo(bytes)
        } catch {
            Terminal.error("\(logo): \(error).")
            throw ExitCode.unusableInput
        }
        return bytes
    }

    private func read(_ path: String, option: String) throws -> Data {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ValidationError("\(option): the file \(path) cannot be read")
        }
        return data
    }
}

extension ManageDesks {
    /// Runs one change, and says in words why it cannot be.
    static func telling(_ change: () async throws -> Void) async throws {
        do {
            try await change()
        } catch let refusal as Refusal {
            Terminal.error("\(refusal).")
            throw ExitCode.unusableInput
        }
    }
}
