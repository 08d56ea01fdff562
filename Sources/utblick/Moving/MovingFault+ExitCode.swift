import ArgumentParser
import Moving

extension MovingFault {
    /// How a command ends that could not go on.
    var exitCode: ExitCode {
        switch kind {
        case .unusable: .unusableInput
        case .busy: .takenByAnother
        case .failed: .failure
        }
    }
}

extension Terminal {
    /// Runs work that shows how far it is, and tells what stopped it.
    static func moving<Value>(_ body: (ProgressLine) async throws -> Value) async throws -> Value {
        let line = ProgressLine()
        do {
            let value = try await body(line)
            line.clear()
            return value
        } catch {
            line.clear()
            guard let fault = error as? MovingFault else { throw error }
            Terminal.error(fault.description)
            throw fault.exitCode
        }
    }
}
