import Foundation
import PostgresDatabase
import Synchronization

/// One of PostgreSQL's own programs, run to its end. No secret is in its arguments, and nothing of what is stored in what it complains.
struct PostgresProgram {
    let name: String
    let access: PostgresConfiguration.ProgramAccess
    /// A folder for what it writes on standard error.
    let folder: URL

    /// - Throws: `MovingFault` when it is not there, or does not end well.
    func run(_ arguments: [String]) throws {
        let errors = folder.appending(path: "\(name).errors")
        guard FileManager.default.createFile(atPath: errors.path, contents: nil) else {
            throw MovingFault(.failed, "Cannot write in \(folder.path).")
        }
        let process = Process()
        process.executableURL = try executable()
        process.arguments = arguments + ["--no-password", "--dbname=\(access.connectionString)"]
        process.environment = ProcessInfo.processInfo.environment.merging(access.environment) { $1 }.merging(["LC_ALL": "C"]) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: errors)
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do {
            try process.run()
        } catch {
            throw MovingFault(.failed, "\(name) could not be started.")
        }
        ended.wait()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else { throw fault(errors) }
    }

    private func executable() throws(MovingFault) -> URL {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let candidates = folders.map { URL(filePath: String($0)).appending(path: name) }
        guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
            throw MovingFault(
                .failed, "The program \(name) of PostgreSQL is not on the PATH. On Debian: apt-get install postgresql-client")
        }
        return found
    }

    /// The first complaint alone: what follows it may quote rows.
    private func fault(_ errors: URL) -> MovingFault {
        let lines = ((try? String(contentsOf: errors, encoding: .utf8)) ?? "").split(separator: "\n")
        var reason = lines.first { $0.contains(": error: ") || $0.contains("FATAL") } ?? lines.first ?? "it was ended"
        if let start = reason.range(of: ": error: ") { reason = reason[start.upperBound...] }
        var words = String(reason.prefix(400))
        for secret in access.environment.values where !secret.isEmpty { words = words.replacing(secret, with: "…") }
        return MovingFault(.failed, "\(name) failed: \(words)")
    }
}
