// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/busybox",
  "tags": [
    "latest",
    "1",
    "1.37",
    "1.37.0",
    "glibc",
    "stable"
  ],
  "index": "sha256:db6267730bd45316c99f54407cca4efacc34a753a205bdf33cfdd64531873978",
  "content": {
    "sha256:2c6b584636c6391647bc83bdfc8833271b5aee1f1cc0edb5547e89b5c9de0fca": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2d33LqNhDGc81T0OldZxr833P8Kr0yWAEPxqKWHee8fVcmzVDSNo06u2fP4dthAIMzEH7+VtJqV9q2/eaB2SKyMs+XR7Lbx+V5nBVlnuZxUhb0epGX2cM65/5i3iY31gN9pMRnKTTP/zcJ/mX53/nHUZoR/2Q7ua9b+wL+vPxrd9DGv4xy8Jfiv62d6euT0cM/Bn9J/sw/84ftf5Ld6j+J44e1CJM75//zT1vT2bkxu+P69TpY3elPcbf639Wjvvaf9A//L8T/cLKNKv5xQk0C+Ivxt3OvjH8egb8Y/7O68X+eQv9y/Cd97X+C8Z8Y/6Ye2cb+gf4/ykrwF+P/pM//Jyn4i/FvB87wX4j+8xzjPzn+kz79Zwn4S/E3NADU1v5j/CfIv3/W1/+H/sX4P9Wd4xwAIP6nnH/bc4Z/w/w/9C/HfzDqxv85xn9i/PeDYY0Ah/AvEP8R438wtTr/n0L/cvytG7Xlf2H8J8h/HM/a5v8pXQz8hfi3rN4/MP5fgL8Yf4Xz/4j/yvE/tl2nrv8P/y/Kv2a8BILm/+D/xfh3nMl/of4f4z85/k4ff4z/5PifjpQBomz8l4G/HH879ZwZoCH8ff03+Avx553+D/P/4C/Gvz8Pdqct/of+nxx/11l7nNiiQJ/nn0QR9C/G/9w2ljMFPET/mP+T5N/vMf9/x/yHth8ZHUAA/wz1f4L8NcZ/wF+O/8w7ARyU/w3+YvwHyv/q2v6oKf8H9X+C/E+I/983f4Xxf/T/xfg78zvqv+6ZP+/yn2Hz/+j/yfHvDGsBSJD/h/7l+NuBdQGgAP5xgvUf5PiPvAtAhvDH+r9y/Me61Zf/i/G/HH/e8t+w9V8x/hPk79T5f7/+N/gL8be8BUAh+sf8nyT/accZAgjK/wJ/Of6cwd/Q+D/af0H+k7b1X9D+C/KfmAsAQvJ/CvCX48+6+mtg/if8vyD/lnUCMCj+h/pfOf7nseV0AEH5n4j/ivGfOYt/UP+tn//e6Jv/Qf6XHP9Dqy7+g/ifJH9bn1pd7X+M/p8Y/5d62HOWgATFf8FfxBrzvOH+jA/3/73lHxVFRPlfucQPcOf8zbjTyD8ndwH+Qvz3g+Ur/n/lX1BC7z/xj+P0hn9Z+P2fsP83vw3WjtVLFVWrpjYn29PzuFpRr4CeJNVqnudfaXvAmo7StFpNzgzOnxLRH/R2a5uvdFTktF1nhW3Dv1f9987N7bg7PO5sz1EG/pH+oyK57f+lPv4L/fPbuSb4TbVutuuntjNutTQGV8d+cXhXXQ7WTe8g8x9O/5dr4Nu1/+n7+G8UU/wH+hds/6Nqebq53F/Kwq77BHH1erCZ3LBxvoewnLVsHvbWYUiqP9+4fvevvQi6vb2wea6HDR1dn33Tr7jcv75Ie1WczPXJUPD/17871I2dufX/TvdX7X/+Tv9+/S/oX0j/1J//QqqMqi/eqrKq3nr3v/zde5DND2Pen3IHgALiP6XP/0X8h9+6dqsz/of4rxT/IpPg/5n5Hyr/WPZ/oi8H/vztv4j/f8/9X/1/Sfyhf34bT2cJ/x9/Tv9FkVL8H/wl/v1B5fyvz/8Efxn+Ppqii3+Z+fUfwF+Ov+n5NoEIWf992f/x8XFDN96vB/5LMJfTAQToPy8p/xf65zcff9fY/vv5H/CX4e/O1naMV0GA/pf9v8Ffhj/Nv6nr//n938AfBoPB+OwPaDf2twCwAAA=",
      "publicSize": {
        "packed": 2156519,
        "unpacked": 4277910
      }
    },
    "sha256:e7ed76b32ceacab6e6be167680fbf5ee13d34d69a677873f8e4f237aea3e21b6": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"],\"Cmd\":[\"sh\"]},\"created\":\"2024-09-26T21:31:42Z\",\"history\":[{\"created\":\"2024-09-26T21:31:42Z\",\"created_by\":\"BusyBox 1.37.0 (glibc), Debian 12\"}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:9f4a982013bbf65f767c982a12d8d974c970be40d5ee1b2d92b6b2aeaa6d09a6\"]}}"
    },
    "sha256:1b5f7e4415fa05614776a9317f35abd7072bf269e725e7fe70410fc3c898f213": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:e7ed76b32ceacab6e6be167680fbf5ee13d34d69a677873f8e4f237aea3e21b6\",\"size\":380},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:2c6b584636c6391647bc83bdfc8833271b5aee1f1cc0edb5547e89b5c9de0fca\",\"size\":1292}]}"
    },
    "sha256:db6267730bd45316c99f54407cca4efacc34a753a205bdf33cfdd64531873978": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:1b5f7e4415fa05614776a9317f35abd7072bf269e725e7fe70410fc3c898f213\",\"size\":402,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
