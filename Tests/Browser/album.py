"""todo"""
class Album: pass
