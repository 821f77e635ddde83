"""300 invented people, their roster as Excel would save it, and their answers out of the test vectors."""

import csv
from pathlib import Path

VECTORS = Path(__file__).resolve().parents[1] / "Vectors/vectors-bjsq57.csv"
HEADINGS = ["社員番号", "氏名", "フリガナ", "メールアドレス", "性別", "生年月日", "部署", "事業場", "言語"]
FAMILIES = [("髙﨑", "タカサキ"), ("青海", "アオミ"), ("小野寺", "オノデラ"), ("長谷川", "ハセガワ"), ("德永", "トクナガ"),
            ("森", "モリ"), ("五十嵐", "イガラシ"), ("渡邉", "ワタナベ"), ("久保田", "クボタ"), ("栁", "ヤナギ")]
GIVEN = [("はるか", "ハルカ"), ("翔太", "ショウタ"), ("美咲", "ミサキ"), ("健一郎", "ケンイチロウ"), ("陽菜", "ヒナ"),
         ("大輔", "ダイスケ"), ("さくら", "サクラ"), ("拓海", "タクミ"), ("結衣", "ユイ"), ("蓮", "レン")]
DEPARTMENTS = ["本社/営業部/営業1課", "本社/営業部/営業2課", "本社/総務部", "本社/開発部/基盤課", "本社/開発部/製品課", "本社/品質保証部"]
WORKPLACE = "本社"
SEXES = {"male": "男", "female": "女"}
SECRET = "朝の海を歩く人 {}"
COUNT = 300
UNSTATED = range(250, 254)
# One leaves out what the verdict needs, one only what it does not need.
WITHOUT_VERDICT, WITHOUT_LAST = 260, 261


class Person:
    def __init__(self, index, row):
        family, given = FAMILIES[index % 10], GIVEN[index // 10 % 10]
        self.index = index
        self.number = f"{index + 1:07d}"
        self.name = f"{family[0]} {given[0]}"
        self.kana = f"{family[1]} {given[1]}"
        self.mail = f"p{index + 1:03d}@example.jp"
        self.sex = "" if index in UNSTATED else SEXES[row["sex"]]
        self.born = f"{1962 + index % 40}/{index % 12 + 1}/{index % 28 + 1}"
        self.department = DEPARTMENTS[index % len(DEPARTMENTS)]
        self.secret = SECRET.format(index)
        self.codes = {n: int(row[f"q{n}"]) for n in range(1, 58) if not self.leaves_out(n)}
        # By the manual's example, from the vectors: "a", "b", "a+b" or nothing, where there is one verdict.
        self.has_verdict = bool(self.sex) and index != WITHOUT_VERDICT
        self.rules = {"その1": row["s1_rules"], "その2": row["s2_rules"]}

    def leaves_out(self, number):
        return (self.index, number) in [(WITHOUT_VERDICT, 12), (WITHOUT_LAST, 57)]

    @property
    def is_high(self):
        return self.has_verdict and bool(self.rules["その2"])

    @property
    def row(self):
        return [self.number, self.name, self.kana, self.mail, self.sex, self.born, self.department, WORKPLACE, ""]


def everybody():
    with VECTORS.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return [Person(index, rows[index % len(rows)]) for index in range(COUNT)]


def roster(rows):
    """As Excel on a Japanese Windows saves CSV: CP932, CRLF."""
    return "".join(",".join(row) + "\r\n" for row in [HEADINGS, *rows]).encode("cp932")


def item(number):
    """The id of an item on the form: A1–A17, B1–B29, C1–C9, D1–D2."""
    for part, count in [("A", 17), ("B", 29), ("C", 9), ("D", 2)]:
        if number <= count:
            return f"{part}{number}"
        number -= count
    raise ValueError(number)


PARTS = {"A": range(1, 18), "B": range(18, 47), "C": range(47, 56), "D": range(56, 58)}
