import HTML
import Testing

@testable import Web

@Suite struct `A form control` {
    let wrong = Controls(
        texts: .ja, values: ["number": "<7>", "secret": "hidden words"],
        errors: [FieldError(field: "number", message: "数字で入力してください。")])

    @Test func `is tied to its label, its hint and its error`() {
        let field = wrong.text("番号", name: "number", hint: "7桁です").markup
        #expect(field.contains("<label for=\"field-number\">番号<span class=\"need\">※必須</span></label>"))
        #expect(field.contains("aria-describedby=\"field-number-hint field-number-error\""))
        #expect(field.contains("aria-invalid=\"true\""))
        #expect(field.contains("value=\"&lt;7&gt;\""))
    }

    @Test func `never sends a secret back`() {
        let field = wrong.text("あいことば", name: "secret", kind: .password(autocomplete: "off")).markup
        #expect(!field.contains("hidden words"))
        #expect(field.contains("type=\"password\""))
    }

    @Test func `leads from the summary to the field`() {
        let summary = wrong.errorSummary.markup
        #expect(summary.contains("<a href=\"#field-number\">数字で入力してください。</a>"))
        #expect(summary.contains("role=\"alert\""))
        #expect(Controls(texts: .ja).errorSummary.isEmpty)
    }

    @Test func `keeps the choice that was made`() {
        let options = [Controls.Option(value: "a", label: "あ"), Controls.Option(value: "b", label: "い")]
        let controls = Controls(texts: .ja, values: ["x": "b"])
        #expect(controls.radios("文字", name: "x", options: options).markup.contains("value=\"b\" checked"))
        #expect(controls.select("文字", name: "x", options: options).markup.contains("value=\"b\" selected"))
        let several = controls.checkboxes("文字", name: "y", options: options, chosen: ["a"]).markup
        #expect(several.contains("name=\"y[]\" value=\"a\" checked"))
        #expect(!several.contains("value=\"b\" checked"))
    }

    @Test func `of every kind passes the page check`() {
        let options = [
            Controls.Option(value: "a", label: "あ", hint: "い"), Controls.Option(value: "b", label: "う"),
        ]
        let page = Frame.sample().page("部品", hasError: true) {
            wrong.errorSummary
            wrong.text("番号", name: "number", hint: "h")
            wrong.text("日", name: "day", kind: .date, required: false)
            wrong.secretField("あいことば", name: "secret", autocomplete: "new-password")
            wrong.textArea("本文", name: "words")
            wrong.file("名簿", name: "roster", accept: ".csv")
            wrong.select("選ぶ", name: "one", options: options)
            wrong.radios("選ぶ", name: "two", options: options)
            wrong.checkboxes("選ぶ", name: "three", options: options)
            wrong.checkbox("はい", name: "four")
        }
        #expect(PageCheck(page).mistakes == [])
    }
}
